package reuse

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// article is a made-up article whose lines are paragraphs.
func made(id, outlet, day, text string) *q.Article {
	a := &q.Article{ID: id, Outlet: outlet, Language: "de", Text: text}
	if day != "" {
		a.Published = q.Publication{Moment: day, Basis: q.Stated, From: q.Day(day[:10]), To: q.Day(day[:10])}
	}
	at := 0
	for line := range strings.Lines(text) {
		if t := strings.TrimSpace(line); t != "" {
			start := at + strings.Index(line, t)
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: start, End: start + len(t)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return a
}

const (
	bridge = "Die Talbrücke bei Obersteinach bleibt nach Angaben der Autobahn GmbH bis mindestens Ende März für Lastwagen gesperrt, weil Prüfer in zwei Pfeilern Risse gefunden haben."
	mayor  = "Bürgermeisterin Helene Trautwein sagte am Montag, die Stadt habe davon aus der Zeitung erfahren und erwarte nun 1.500 zusätzliche Fahrzeuge am Tag."
	filler = "Im Ort selbst hat der Wochenmarkt inzwischen einen anderen Platz gefunden, und die Händler zeigen sich zufrieden mit dem Zuspruch der Kundschaft."
)

func TestFindSharesParagraphsOverSmallEdits(t *testing.T) {
	edited := strings.Replace(bridge, "bleibt nach Angaben", "bleibt nach „Angaben“", 1)
	edited = strings.Replace(edited, "gefunden", "entdeckt", 1)
	a := made("a", "Tagblatt", "2031-03-03", filler+"\n\n"+bridge+"\n\n"+mayor)
	b := made("b", "Kurier", "2031-03-05", edited+"\n"+strings.Replace(mayor, "1.500", "1500", 1)+"\nMehr steht noch nicht fest.")
	found := Find([]*q.Article{a, b})
	if len(found) != 1 || len(found[0].Passages) != 2 {
		t.Fatalf("want one pair with two passages, found %+v", found)
	}
	r := found[0]
	if r.Kind != q.Copy || r.Direction != q.BFromA {
		t.Errorf("want a copy of the earlier article, found %s %s", r.Kind, r.Direction)
	}
	for i, want := range []string{bridge, mayor} {
		if got := r.Passages[i].A.In(a.Text) + "."; got != want {
			t.Errorf("passage %d: want %q, found %q", i, want, got)
		}
	}
	if got := r.Passages[0].B.In(b.Text) + "."; got != edited {
		t.Errorf("want %q, found %q", edited, got)
	}
}

func TestFindSelfRepetition(t *testing.T) {
	a := made("a", "", "", bridge+"\n"+filler+"\n"+mayor+"\n"+bridge)
	found := Find([]*q.Article{a})
	if len(found) != 1 || found[0].Kind != q.SelfRepeat || len(found[0].Passages) != 1 {
		t.Fatalf("want one repeated passage, found %+v", found)
	}
	if p := found[0].Passages[0]; p.A.In(a.Text) != p.B.In(a.Text) || p.A.Start != 0 || p.B.Start <= p.A.End {
		t.Errorf("want the first and last paragraph, found %+v", p)
	}
}
