package reuse

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// What two articles of one outlet share is a version, agency copy, or nothing to speak of.
func TestWithinOneOutlet(t *testing.T) {
	own := func(n uint64) string { return sentence(n, 120) + "\n" + sentence(n+1, 120) + "\n" + sentence(n+2, 120) }
	box := sentence(90, 40)
	head := "Die Talbrücke bei Obersteinach bleibt bis mindestens Ende März für Lastwagen und Busse gesperrt"
	titled := made("a", "Tagblatt", "2031-05-01", head+"\n"+own(10))
	titled.Blocks[0].Kind = q.Headline
	for _, test := range []struct {
		name string
		a, b *q.Article
		want q.ReuseKind
	}{
		{"a later state", made("a", "Tagblatt", "2031-05-01", own(10)), made("b", "Tagblatt", "2031-05-02", own(10)+"\n"+bridge), q.Version},
		{"a later state of agency text", crediting(made("a", "Tagblatt", "2031-05-01", own(10)), "dpa"), crediting(made("b", "Tagblatt", "2031-05-02", own(10)), "dpa"), q.Version},
		{"an agency's daily report after weeks", crediting(made("a", "Tagblatt", "2031-05-01", own(10)), "dpa"), crediting(made("b", "Tagblatt", "2031-05-22", own(10)), "dpa"), q.AgencyCopy},
		{"a box in both", made("a", "Tagblatt", "2031-05-01", own(10)+"\n"+box), made("b", "Tagblatt", "2031-05-09", own(20)+"\n"+box), ""},
		{"the same box in two outlets", made("a", "Tagblatt", "2031-05-01", own(10)+"\n"+box), made("b", "Kurier", "2031-05-09", own(20)+"\n"+box), q.Copy},
		{"a headline as a link", titled, made("b", "Tagblatt", "2031-05-01", mayor+" "+head), ""},
	} {
		kind := q.ReuseKind("")
		for _, r := range Find([]*q.Article{test.a, test.b}) {
			if r.A != r.B {
				kind = r.Kind
			}
		}
		if kind != test.want {
			t.Errorf("%s: %q, want %q", test.name, kind, test.want)
		}
	}
}

// A title that the page shows once more is no repetition; a paragraph is.
func TestTitleShownTwice(t *testing.T) {
	title := strings.TrimSuffix(bridge, ".")
	a := made("a", "Tagblatt", "", title+"\n"+title+"\n"+mayor+"\n"+market+"\n"+mayor)
	a.Blocks[0].Kind = q.Headline
	found := Find([]*q.Article{a})
	if len(found) != 1 || len(found[0].Passages) != 1 || !strings.HasPrefix(found[0].Passages[0].A.In(a.Text), "Bürgermeisterin") {
		t.Errorf("%+v", found)
	}
}
