package desk_test

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/desk"
)

// A sentence is looked up in the made-up story, whatever the order of its articles.
func TestCheck(t *testing.T) {
	articles := demoArticles(t)
	names := func(s *q.Story, a *q.Answer) []string {
		var found []string
		for _, i := range a.Origins {
			found = append(found, s.Actors[i].Name)
		}
		return found
	}
	s, a := desk.German().Check(articles, nil, "Kein Stoff ist  in die Orle\ngelangt.")
	if a.Sentence != "Kein Stoff ist in die Orle gelangt." || a.Verdict != q.OneOrigin || !slices.Equal(names(s, a), []string{"Orlechem"}) {
		t.Errorf("%q: %s, %q", a.Sentence, a.Verdict, names(s, a))
	}
	slices.Reverse(articles)
	if s, again := desk.German().Check(articles, nil, a.Sentence); !slices.Equal(names(s, again), names(s, a)) || len(again.Support) != len(a.Support) {
		t.Error("the answer depends on the order of the articles")
	}
}

func TestCheckFindsNothing(t *testing.T) {
	for _, sentence := range []string{"", "?", "Der Mond ist aus Käse.", "\xff\x00", "23"} {
		_, a := desk.German().Check(demoArticles(t)[:2], nil, sentence)
		if len(a.Support)+len(a.Against)+len(a.Articles) > 0 || a.Verdict != q.Unstated {
			t.Errorf("%q: %+v", sentence, a)
		}
	}
	if s, a := desk.German().Check(nil, nil, "Der Damm ist gebrochen."); len(s.Readings) != 0 || a.Verdict != q.Unstated {
		t.Errorf("no articles: %+v", a)
	}
}
