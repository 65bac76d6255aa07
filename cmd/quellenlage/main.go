// Command quellenlage shows the state of the sources of a developing story: who says so,
// on whose authority, since when, and how many independent origins stand behind it.
package main

import "os"

func main() { os.Exit(run(os.Args[1:])) }
