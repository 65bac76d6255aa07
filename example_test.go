package quellenlage_test

import (
	"fmt"

	q "github.com/quellenlage/quellenlage"
)

// A stage adds a layer of findings to a reading; the text itself never changes.
func ExamplePipeline() {
	shout := q.Stage{
		Name: "example.capitals", Version: 1, Provides: []q.Layer{q.LayerNames},
		Run: func(r *q.Reading) {
			r.Names = append(r.Names, q.Name{Span: q.Span{Start: 4, End: 13}, Kind: q.PlaceName, By: "example.capitals/first"})
		},
	}
	pipeline := q.Pipeline{shout}
	if err := pipeline.Check(); err != nil {
		fmt.Println(err)
		return
	}
	r := pipeline.Read(&q.Article{ID: "a", Text: "Bei Selmstadt ist ein Damm gebrochen."})
	for _, n := range r.Names {
		fmt.Println(n.In(r.Text), n.Kind, n.By)
	}
	// Output: Selmstadt place example.capitals/first
}

// A publication that is known to the day has no time of day.
func ExamplePublication_Time() {
	p := q.StatedDay("2031-05-12", "example")
	at, exact, ok := p.Time()
	fmt.Println(at.Weekday(), exact, ok)
	// Output: Monday false true
}
