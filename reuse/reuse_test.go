package reuse

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// made is a made-up article whose lines are paragraphs.
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

// crediting adds the credit of an agency.
func crediting(a *q.Article, agency string) *q.Article {
	a.Credits = append(a.Credits, q.Credit{Agency: agency, Place: q.CreditFooter})
	return a
}

const (
	bridge = "Die Talbrücke bei Obersteinach bleibt nach Angaben der Autobahn GmbH bis mindestens Ende März für Lastwagen gesperrt, weil Prüfer in zwei Pfeilern Risse gefunden haben."
	mayor  = "Bürgermeisterin Helene Trautwein sagte am Montag, die Stadt habe davon aus der Zeitung erfahren und erwarte nun 1.500 zusätzliche Fahrzeuge am Tag."
	market = "Im Ort selbst hat der Wochenmarkt inzwischen einen anderen Platz gefunden, und die Händler zeigen sich zufrieden mit dem Zuspruch der Kundschaft."
	speech = "„Wir werden diese Brücke nicht für den Verkehr freigeben, solange nicht jeder einzelne Pfeiler von unabhängigen Prüfern untersucht worden ist, und daran ändert auch keine Beschwerde etwas“"
)

// texts are the shared passages on both sides, "A | B".
func texts(articles []*q.Article, r q.Reuse) []string {
	var out []string
	for _, p := range r.Passages {
		out = append(out, p.A.In(articles[r.A].Text)+" | "+p.B.In(articles[r.B].Text))
	}
	return out
}

func TestFindPassages(t *testing.T) {
	stop := func(s string) string { return strings.TrimSuffix(s, ".") }
	same := func(s string) string { return stop(s) + " | " + stop(s) }
	replaced := strings.Replace(bridge, "gefunden", "entdeckt", 1)
	inserted := strings.Replace(bridge, "in zwei Pfeilern", "dort in mindestens zwei der Pfeiler", 1)
	for _, test := range []struct {
		name string
		a, b string
		want []string
	}{
		{"nothing in common", bridge, market, nil},
		{"word for word", market + "\n" + bridge, bridge + "\n" + mayor, []string{same(bridge)}},
		{"replaced word", bridge, market + "\n" + replaced, []string{stop(bridge) + " | " + stop(replaced)}},
		{"inserted words", bridge, inserted, []string{stop(bridge) + " | " + stop(inserted)}},
		{"other spelling", mayor, strings.NewReplacer("ü", "u\u0308", "1.500", "1500", "die Stadt", "»die Stadt«").Replace(mayor),
			[]string{stop(mayor) + " | " + stop(strings.NewReplacer("ü", "u\u0308", "1.500", "1500", "die Stadt", "»die Stadt«").Replace(mayor))}},
		{"two paragraphs are two passages", bridge + "\n\n" + mayor, bridge + "\n" + mayor, []string{same(bridge), same(mayor)}},
		{"paragraphs of one side divide", bridge + "\n" + mayor, bridge + " " + mayor, []string{same(bridge), same(mayor)}},
		{"reordered", bridge + " " + mayor, mayor + " " + bridge, []string{same(bridge), same(mayor)}},
		{"a line break within a sentence", bridge[:90] + "\n" + bridge[91:], bridge[:90] + "\n" + bridge[91:],
			[]string{stop(bridge[:90]+"\n"+bridge[91:]) + " | " + stop(bridge[:90]+"\n"+bridge[91:])}},
		{"the same utterance", "Trautwein erklärte: " + speech + ".", speech + ", so die Bürgermeisterin.", nil},
		{"an utterance among shared text", bridge + " " + speech, bridge + " " + speech,
			[]string{bridge + " " + strings.TrimSuffix(strings.TrimSuffix(speech, "“"), "“") + " | " + bridge + " " + strings.TrimSuffix(speech, "“")}},
		{"a title and an office", "Das sagte die Präsidentin der Landesanstalt für Umwelt.", "So die Präsidentin der Landesanstalt für Umwelt.", nil},
		{"the next sentence begins alike", bridge + " Die Sperrung trifft viele.", bridge + " Die Umleitung ist lang.", []string{same(bridge)}},
	} {
		t.Run(test.name, func(t *testing.T) {
			articles := []*q.Article{made("a", "Tagblatt", "", test.a), made("b", "Kurier", "", test.b)}
			var got []string
			for _, r := range Find(articles) {
				got = append(got, texts(articles, r)...)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("want %q\nfound %q", test.want, got)
			}
		})
	}
}

func TestFindJudges(t *testing.T) {
	body := bridge + "\n" + mayor
	for _, test := range []struct {
		name      string
		a, b      *q.Article
		kind      q.ReuseKind
		agency    string
		inferred  bool
		direction q.Direction
	}{
		{"both credit", crediting(made("a", "Tagblatt", "2031-03-03", body), "dpa"), crediting(made("b", "Kurier", "2031-03-04", body), "dpa"), q.AgencyCopy, "dpa", false, q.UnknownDirection},
		{"one credits", made("a", "Tagblatt", "2031-03-03", body), crediting(made("b", "Kurier", "2031-03-04", body), "AFP"), q.AgencyCopy, "AFP", true, q.UnknownDirection},
		{"they credit different ones", crediting(made("a", "Tagblatt", "", body), "dpa"), crediting(made("b", "Kurier", "", body), "AFP"), q.AgencyCopy, "", true, q.UnknownDirection},
		{"different days", made("a", "Tagblatt", "2031-03-04", body), made("b", "Kurier", "2031-03-03", body), q.Copy, "", false, q.AFromB},
		{"one day", made("a", "Tagblatt", "2031-03-04", body), made("b", "Kurier", "2031-03-04", body), q.Copy, "", false, q.UnknownDirection},
		{"a day and a moment of it", made("a", "Tagblatt", "2031-03-04", body), made("b", "Kurier", "2031-03-04T10:00:00+01:00", body), q.Copy, "", false, q.UnknownDirection},
		{"exact moments", made("a", "Tagblatt", "2031-03-04T09:00:00+01:00", body), made("b", "Kurier", "2031-03-04T08:30:00Z", body), q.Copy, "", false, q.BFromA},
		{"no days", made("a", "Tagblatt", "", body), made("b", "Kurier", "", body), q.Copy, "", false, q.UnknownDirection},
		{"it names the other", made("a", "Süddeutsche Zeitung", "", body), made("b", "Kurier", "", body+"\nDieser Text ist zuerst erschienen in der Süddeutschen Zeitung."), q.Copy, "", false, q.BFromA},
		{"versions", made("a", "Tagblatt", "2031-03-03", body), made("b", "Tagblatt", "2031-03-04", body+"\n"+market), q.Version, "", false, q.BFromA},
		{"unknown outlets are not one", made("a", "", "", body), made("b", "", "", body), q.Copy, "", false, q.UnknownDirection},
	} {
		t.Run(test.name, func(t *testing.T) {
			found := Find([]*q.Article{test.a, test.b})
			if len(found) != 1 {
				t.Fatalf("want one pair, found %+v", found)
			}
			r := found[0]
			if r.Kind != test.kind || r.Agency != test.agency || r.Inferred != test.inferred || r.Direction != test.direction {
				t.Errorf("want %s %q inferred=%t %s, found %s %q inferred=%t %s", test.kind, test.agency, test.inferred, test.direction, r.Kind, r.Agency, r.Inferred, r.Direction)
			}
		})
	}
}

func TestSelfRepetition(t *testing.T) {
	a := made("a", "", "", bridge+"\n"+market+"\n"+mayor+"\n"+bridge)
	found := Find([]*q.Article{a})
	if len(found) != 1 || found[0].Kind != q.SelfRepeat || len(found[0].Passages) != 1 {
		t.Fatalf("want one repeated passage, found %+v", found)
	}
	if p := found[0].Passages[0]; p.A.In(a.Text) != p.B.In(a.Text) || p.A.Start != 0 || p.B.Start <= p.A.End {
		t.Errorf("want the first and last paragraph, found %+v", p)
	}
}

func TestBoilerplateIsLearned(t *testing.T) {
	const box = "Lesen Sie jeden Morgen das Wichtigste aus der Region in unserem Newsletter, den Sie hier kostenlos und jederzeit kündbar bestellen können."
	var articles []*q.Article
	for i := range 12 {
		day := string(q.Day("2031-03-01").Add(i))
		articles = append(articles, made(day, "Tagblatt", day, sentence(uint64(i), 60)+"\n"+box))
	}
	if found := Find(articles); len(found) != 0 {
		t.Errorf("want nothing, found %d pairs, first %q", len(found), texts(articles, found[0]))
	}
	if found := Find(articles[:3]); len(found) != 3 {
		t.Errorf("three articles show no boilerplate yet: want 3 pairs, found %d", len(found))
	}
	var x Index
	for i, a := range articles {
		if found := x.Add(a); i > stockArticles && len(found) > 0 {
			t.Errorf("article %d: want nothing, found %d pairs", i, len(found))
		}
	}
}

func TestInferAgencies(t *testing.T) {
	body := bridge + "\n" + mayor
	articles := []*q.Article{
		made("a", "Tagblatt", "", body+"\n"+market),
		crediting(made("b", "Kurier", "", body), "dpa"),
		made("c", "Bote", "", market),
		made("d", "Anzeiger", "", sentence(7, 50)),
	}
	got := InferAgencies(articles, Find(articles))
	if len(got) != 2 || got[0].Article != 0 || got[0].Agency != "dpa" || got[1].Article != 2 {
		t.Fatalf("want dpa for article 0 and, from it, for 2; found %+v", got)
	}
	if got[0].Share < 0.6 || got[0].Share > 0.8 || len(got[0].Evidence) != 1 {
		t.Errorf("want two of three paragraphs and one witness, found %+v", got[0])
	}
	crediting(articles[2], "AFP")
	articles[2].Text, articles[2].Blocks = articles[1].Text, articles[1].Blocks
	if got := InferAgencies(articles, Find(articles)); len(got) != 0 {
		t.Errorf("two agencies with equal evidence: want no inference, found %+v", got)
	}
}

func TestIndexFindsWhatFindFinds(t *testing.T) {
	articles := synthetic(200)
	var x Index
	var added []q.Reuse
	for _, a := range articles {
		added = append(added, x.Add(a)...)
	}
	if x.Len() != len(articles) {
		t.Fatalf("want %d articles in the index, found %d", len(articles), x.Len())
	}
	found := Find(articles)
	slices.SortStableFunc(added, func(r, s q.Reuse) int {
		if r.A != s.A {
			return r.A - s.A
		}
		return r.B - s.B
	})
	if len(found) == 0 || !reflect.DeepEqual(found, added) {
		t.Errorf("Find reports %d pairs, Add %d, and they must be equal", len(found), len(added))
	}
	if again := Find(articles); !reflect.DeepEqual(found, again) {
		t.Error("a second call finds something else")
	}
}

func TestEmpty(t *testing.T) {
	if found := Find(nil); len(found) != 0 {
		t.Errorf("no articles: found %+v", found)
	}
	if found := Find([]*q.Article{{}, made("a", "", "", "Kurz."), {}}); len(found) != 0 {
		t.Errorf("empty articles: found %+v", found)
	}
}
