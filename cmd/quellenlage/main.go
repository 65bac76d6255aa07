// Command quellenlage shows the state of the sources of a developing story.
package main

import (
	"os"

	"github.com/quellenlage/quellenlage/annotate"
	"github.com/quellenlage/quellenlage/german"
	"github.com/quellenlage/quellenlage/source"
)

func main() {
	pipeline := german.Pipeline()
	for a, skip := range (source.Reader{Stdin: os.Stdin}).Articles(os.Args[2:]) {
		if skip != nil {
			continue
		}
		if err := annotate.JSONL(os.Stdout, pipeline.Read(a)); err != nil {
			os.Exit(1)
		}
	}
}
