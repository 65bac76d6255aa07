package corpus_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

var update = flag.Bool("update", false, "write the counts into README.md")

// TestCorpus is the checker: it reads every text of the folder.
func TestCorpus(t *testing.T) {
	texts := read(t)
	for i := range texts {
		for _, err := range corpus.Check(&texts[i]) {
			t.Error(err)
		}
	}
}

func TestEveryPartHasEveryDomain(t *testing.T) {
	counts := map[string]map[corpus.Part]int{}
	for _, text := range read(t) {
		if counts[text.Domain()] == nil {
			counts[text.Domain()] = map[corpus.Part]int{}
		}
		counts[text.Domain()][text.Part]++
	}
	for domain, parts := range counts {
		for _, p := range corpus.Parts() {
			if parts[p] == 0 {
				t.Errorf("no text of %s is in the part %s", domain, p)
			}
		}
	}
}

// TestCountsInREADME compares the tables of README.md with the texts.
func TestCountsInREADME(t *testing.T) {
	const begin, end = "<!-- counts: go test ./corpus -update -->\n", "<!-- end -->\n"
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(page), begin)
	old, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("README.md lacks %q or %q", begin, end)
	}
	counted := corpus.Count(read(t))
	if *update {
		err := os.WriteFile("README.md", []byte(before+begin+counted+end+after), 0o644)
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	if old != counted {
		t.Errorf("the counts in README.md are old; run go test ./corpus -update\nwant:\n%s", counted)
	}
}

func read(t *testing.T) []corpus.Text {
	t.Helper()
	texts, err := corpus.Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// sample is a text with rows for one section; the others are empty.
func sample(body, attributions, figures, times string) string {
	return "id: lokal-001\npublished: 2031-05-12\noutlet: Nordkurier\ntitle: Damm hält\ncredits: dpa, epd\n\n" + body + "\n\n" +
		"== attributions\nsource\tcue\tcontent\tkind\tmedium\tstance\tactor\tvia\twhen\taddressee\n" + attributions +
		"== figures\ntext\tlow\thigh\tmodifier\tunit\tcounted\tattribution\n" + figures +
		"== times\ntext\ttype\tvalue\n" + times
}

func folder(text string) fstest.MapFS {
	return fstest.MapFS{
		"split.tsv":           {Data: []byte("# id\tpart\nlokal-001\tdev\n")},
		"texts/lokal-001.txt": {Data: []byte(text)},
	}
}

func TestRead(t *testing.T) {
	body := "Er kam um acht. Der Damm, sagte er der dpa, halte 12 Tage; am Montag werde er verstärkt, am Montag darauf geprüft."
	texts, err := corpus.Read(folder(sample(body,
		"er\tsagte\tDer Damm || halte 12 Tage\tindirect\tspeech\tclaims\tJana Krull\tdpa; AFP\t2031-05-11\tder dpa\n",
		"12 Tage\t12\t-\tat_least\tTag\tDauer\t1\n",
		"Montag\tDATE\t2031-05-19\nMontag#2\tDATE\t2031-05-26\n")))
	if err != nil {
		t.Fatal(err)
	}
	x := texts[0]
	a := x.Attributions[0]
	got := fmt.Sprintf("%s|%s|%s|%s|%s|%s|%v", a.Content.In(x.Text), a.Source.In(x.Text), a.Cue.In(x.Text), a.Addressee.In(x.Text), a.Actor, a.Via, a.When)
	if want := "Der Damm halte 12 Tage|er|sagte|der dpa|Jana Krull|[dpa AFP]|2031-05-11"; got != want {
		t.Errorf("attribution\n got %s\nwant %s", got, want)
	}
	if at := a.Source[0].Start; x.Text[at-6:at] != "sagte " {
		t.Errorf("the source is not the pronoun beside the content, but at %d", at)
	}
	if f := x.Figures[0]; f.In(x.Text) != "12 Tage" || f.Low != 12 || f.High < 1e9 || f.Attribution != 0 {
		t.Errorf("figure %+v", f)
	}
	if x.Times[0].Start >= x.Times[1].Start {
		t.Errorf("the mark #2 does not choose the second occurrence: %v", x.Times)
	}
	if x.Part != corpus.Dev || x.Domain() != "lokal" || strings.Join(x.Credits, "+") != "dpa+epd" {
		t.Errorf("head %+v", x)
	}
	article := x.Article()
	if len(article.Blocks) != 2 || article.Blocks[0].In(article.Text) != "Damm hält" || article.Blocks[1].In(article.Text) != body {
		t.Errorf("blocks %v", article.Blocks)
	}
}

func TestFaultsOfReading(t *testing.T) {
	row := func(fields ...string) string { return strings.Join(fields, "\t") + "\n" }
	good := row("Krull", "sagte", "er halte", "indirect", "speech", "claims", "Jana Krull", "-", "-", "-")
	cases := []struct{ name, text, place, cause string }{
		{"no outlet", strings.Replace(sample("Er hält.", "", "", ""), "outlet: Nordkurier\n", "", 1), "texts/lokal-001.txt:3", "no outlet"},
		{"day", strings.Replace(sample("Er hält.", "", "", ""), "2031-05-12", "2031-02-30", 1), "texts/lokal-001.txt:2", "no day"},
		{"other id", strings.Replace(sample("Er hält.", "", "", ""), "lokal-001", "lokal-002", 1), "texts/lokal-001.txt:1", "the id is lokal-002"},
		{"missing section", strings.Replace(sample("Er hält.", "", "", ""), "== figures", "== numbers", 1), "texts/lokal-001.txt:11", "no section figures"},
		{"broken UTF-8", sample("Er h\xe4lt.", "", "", ""), "texts/lokal-001.txt", "UTF-8"},
		{"fields", sample("Er hält.", "Er\thält\n", "", ""), "texts/lokal-001.txt:11", "2 fields instead of 10"},
		{"not in text", sample("Krull sagte, er halten.", good, "", ""), "texts/lokal-001.txt:11", "stands only within words"},
		{"within a word", sample("Krull sagte, er hielt.", good, "", ""), "texts/lokal-001.txt:11", "does not stand in the text"},
		{"occurrence", sample("Krull sagte, er halte.", strings.Replace(good, "sagte", "sagte#2", 1), "", ""), "texts/lokal-001.txt:11", "sagte#2 is no whole word"},
		{"stance", sample("Krull sagte, er halte.", strings.Replace(good, "claims", "says", 1), "", ""), "texts/lokal-001.txt:11", `unknown stance "says"`},
		{"actor", sample("Krull sagte, er halte.", strings.Replace(good, "Jana Krull", "-", 1), "", ""), "texts/lokal-001.txt:11", "no actor"},
		{"pieces", sample("Krull sagte, er halte.", strings.Replace(good, "er halte", "halte || er", 1), "", ""), "texts/lokal-001.txt:11", "behind the piece before it"},
		{"bound", sample("12 Tage.", "", "12 Tage\tzwölf\t12\texact\tTag\tDauer\t-\n", ""), "texts/lokal-001.txt:13", "no bound"},
		{"carrier", sample("12 Tage.", "", "12 Tage\t12\t12\texact\tTag\tDauer\t1\n", ""), "texts/lokal-001.txt:13", "no attribution"},
		{"type", sample("Am Montag.", "", "", "Montag\tDAY\t2031-05-12\n"), "texts/lokal-001.txt:15", `unknown type "DAY"`},
		{"rest", sample("Am Montag.", "", "", "\n== notes\n"), "texts/lokal-001.txt:16", "unexpected"},
	}
	for _, c := range cases {
		_, err := corpus.Read(folder(c.text))
		var fault *q.Error
		if !errors.As(err, &fault) {
			t.Errorf("%s: error %v", c.name, err)
			continue
		}
		if fault.Place != c.place || !strings.Contains(fault.Error(), c.cause) || fault.Hint == "" {
			t.Errorf("%s: %v (hint %q), want %s … %s", c.name, fault, fault.Hint, c.place, c.cause)
		}
	}
}

func TestFaultsOfTheSplit(t *testing.T) {
	for split, cause := range map[string]string{
		"lokal-001\tdev\nlokal-001\ttest\n": "listed twice",
		"lokal-001\tdevelopment\n":          "no part",
		"lokal-002\tdev\n":                  "lokal-001 belongs to no part",
		"lokal-001\tdev\nlokal-002\tdev\n":  "there is no text lokal-002",
	} {
		files := folder(sample("Er hält.", "", "", ""))
		files["split.tsv"].Data = []byte(split)
		if _, err := corpus.Read(files); err == nil || !strings.Contains(err.Error(), cause) {
			t.Errorf("%q: error %v, want %s", split, err, cause)
		}
	}
	if _, err := corpus.Read(fstest.MapFS{"split.tsv": {}}); err == nil {
		t.Error("a folder without texts was read")
	}
	if _, err := corpus.Read(fstest.MapFS{}); err == nil {
		t.Error("an empty folder was read")
	}
}

func TestFaultsOfChecking(t *testing.T) {
	body := "Krull sagte, er halte. „Er hält 12 Tage“, sagte Krull am Montag. Am Montag komme Beton."
	cases := []struct{ name, attributions, figures, times, cause string }{
		{"order", "Krull\tsagte\tAm Montag komme Beton\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\nKrull\tsagte\ter halte\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "does not follow"},
		{"twice", strings.Repeat("Krull\tsagte\ter halte\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\n", 2), "", "", "again"},
		{"future", "Krull\tsagte\ter halte\tindirect\tspeech\tclaims\tKrull\t-\t2031-05-13\t-\n", "", "", "after the publication"},
		{"marks", "Krull\tsagte\tEr hält 12 Tage\tdirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "without its marks"},
		{"free with cue", "Krull\tsagte\tAm Montag komme Beton.\tindirect_free_indirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "with a cue"},
		{"free without source", "-\t-\tAm Montag komme Beton.\tindirect_free_indirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "without source"},
		{"hearsay", "Krull\tsagte\ter halte\thearsay\tspeech\tclaims\t?\t-\t-\t-\n", "", "", "hearsay with a source"},
		{"full stop", "Krull\tsagte\ter halte.\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "with a full stop"},
		{"no content", "Krull\tsagte\t-\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", "", "no content"},
		{"bounds", "", "12 Tage\t12\t13\texact\tTag\tDauer\t-\n", "", "does not fit the bounds"},
		{"reversed", "", "12 Tage\t13\t12\tabout\tTag\tDauer\t-\n", "", "does not fit the bounds"},
		{"open", "", "12 Tage\t12\t12\tup_to\tTag\tDauer\t-\n", "", "does not fit the bounds"},
		{"unit", "", "12 Tage\t12\t12\texact\t-\tDauer\t-\n", "", "no unit"},
		{"value", "", "", "Montag\tDATE\tMonday\n", "no TIMEX3 value"},
		{"same time", "", "", "Montag\tDATE\t2031-05-12\nMontag\tDATE\t2031-05-19\n", "does not follow"},
	}
	for _, c := range cases {
		texts, err := corpus.Read(folder(sample(body, c.attributions, c.figures, c.times)))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		faults := corpus.Check(&texts[0])
		if len(faults) != 1 || !strings.Contains(faults[0].Error(), c.cause) {
			t.Errorf("%s: faults %v, want one: %s", c.name, faults, c.cause)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample("Krull sagte, er halte.", "Krull\tsagte\ter halte\tindirect\tspeech\tclaims\tKrull\t-\t-\t-\n", "", ""))
	f.Add(sample("„Ä“, sagte Ä#2", "Ä#2\tsagte#1\t„Ä“ || Ä\tdirect\tspeech\tclaims\tÄ\t-\t-\t-\n", "Ä\t1\t-\tseveral\tÄ\tÄ\t1\n", "Ä\tDATE\tXXXX\n"))
	f.Fuzz(func(t *testing.T, text string) {
		texts, err := corpus.Read(folder(text))
		if err != nil {
			return
		}
		x := texts[0]
		corpus.Check(&x)
		for _, a := range x.Attributions {
			for _, spans := range []q.Spans{a.Content, a.Source, a.Cue, a.Addressee} {
				for _, s := range spans {
					if s.Empty() || s.Start < 0 || s.End > len(x.Text) {
						t.Fatalf("span %v in a text of %d bytes", s, len(x.Text))
					}
				}
			}
		}
	})
}
