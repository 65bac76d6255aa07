package extract_test

import (
	"fmt"

	"github.com/quellenlage/quellenlage/extract"
)

func ExamplePlain() {
	a := extract.Plain("kirchau.txt", `Stadt sperrt Lohebrücke Von AFP 12.03.2029 - 14:17 Uhr Lesedauer: 2 Min.

Die Lohebrücke bleibt gesperrt, sagte Bauamtsleiterin Ines Kolbe am Montag.

Kommentar hinterlassen`)
	fmt.Println(a.Title)
	fmt.Println(a.Published.Moment, a.Agencies())
	fmt.Println(a.Text)
	// Output:
	// Stadt sperrt Lohebrücke
	// 2029-03-12T14:17:00+01:00 [AFP]
	// Stadt sperrt Lohebrücke
	//
	// Die Lohebrücke bleibt gesperrt, sagte Bauamtsleiterin Ines Kolbe am Montag.
}
