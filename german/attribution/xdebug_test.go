package attribution

import (
	"bufio"
	"fmt"
	"os"
	"testing"
)

func TestXDebug(t *testing.T) {
	f, err := os.Open("/tmp/reported/dbg.txt")
	if err != nil {
		t.Skip()
	}
	s := bufio.NewScanner(f)
	for s.Scan() {
		if s.Text() == "" {
			continue
		}
		r := reading(s.Text())
		w := &work{text: prepare(r), speaker: -1, taken: make([]int, len(r.Tokens))}
		for _, u := range w.units {
			fmt.Println("UNIT", r.Text[r.Tokens[u.first].Start:r.Tokens[u.last-1].End])
			for i := u.first; i < u.last; i++ {
				fmt.Print(r.Word(i), "/", r.Tags[i].POS, " ")
			}
			fmt.Println()
			for k := range u.clauses {
				c := &u.clauses[k]
				sub := ""
				if c.finite >= 0 {
					if s := w.subject(c); !s.empty() {
						sub = w.TokenSpan(s.first, s.last).In(r.Text)
					}
				}
				fin := ""
				if c.finite >= 0 {
					fin = r.Word(c.finite)
				}
				fmt.Printf("   kind=%d %q fin=%s lemmas=%v k1=%v k2=%v pass=%v modal=%s subj=%q holes=%v\n", c.kind, w.TokenSpan(c.first, c.last).In(r.Text), fin, c.pred.lemmas, c.pred.konj1, c.pred.konj2, c.pred.passive, c.pred.modal, sub, c.holes)
			}
		}
		for _, a := range r.Actors {
			fmt.Print("   ACTOR ", a.Name, " ", a.Kind, ":")
			for _, m := range a.Mentions {
				fmt.Print(" [", m.In(r.Text), "]")
			}
			fmt.Println()
		}
		for _, a := range read(r) {
			fmt.Println("   => ", a.Kind, a.Source.In(r.Text), "|", a.Cue.In(r.Text), "|", a.Content.In(r.Text), a.By, "TO", a.Addressee.In(r.Text), a.Medium, a.When)
		}
	}
}
