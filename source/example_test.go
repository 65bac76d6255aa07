package source_test

import (
	"fmt"
	"strings"

	"github.com/quellenlage/quellenlage/source"
)

func ExampleReader() {
	in := strings.NewReader(`{"id": "1", "title": "Stadt sperrt Brücke", "text": "Die Brücke ist gesperrt. (dpa)"}
{"id": "2"}
`)
	for article, skip := range (source.Reader{Stdin: in}).Articles([]string{"-"}) {
		if skip != nil {
			fmt.Println("left out:", skip.Path, skip.Reason)
			continue
		}
		fmt.Println(article.ID, article.Title, article.Agencies())
	}
	// Output:
	// 1 Stadt sperrt Brücke [dpa]
	// left out: -:2 empty
}
