package extract

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

const mixedHead = `"Das geht so nicht" Stadt sperrt Lohebrücke: Pendler müssen ausweichen Von afp 12.03.2029 - 14:17 Uhr Lesedauer: 2 Min. Die Lohebrücke in Kirchau: Hier soll geprüft werden. (Quelle: IMAGO/Ole Brandt) Kopiert News folgen

Die Lohebrücke bleibt gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag.

Gutachter kommt im Mai

Der Gutachter, der die Pfeiler
prüfen soll, kommt im Mai. (afp/red)

Kommentar hinterlassen`

func TestPlainTakesAMixedHeadApart(t *testing.T) {
	a := Plain("kirchau.txt", mixedHead)
	want := `"Das geht so nicht" Stadt sperrt Lohebrücke: Pendler müssen ausweichen

Die Lohebrücke bleibt gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag.

Gutachter kommt im Mai

Der Gutachter, der die Pfeiler prüfen soll, kommt im Mai. (afp/red)`
	if a.Text != want {
		t.Errorf("text is\n%s\nwant\n%s", a.Text, want)
	}
	if title := `"Das geht so nicht" Stadt sperrt Lohebrücke: Pendler müssen ausweichen`; a.Title != title {
		t.Errorf("title is %q, want %q", a.Title, title)
	}
	if a.Published.Moment != "2029-03-12T14:17:00+01:00" || a.Published.Basis != q.Stated {
		t.Errorf("published %+v", a.Published)
	}
	if got := a.Agencies(); !slices.Equal(got, []string{"AFP"}) {
		t.Errorf("agencies %q", got)
	}
	if a.Language != "de" {
		t.Errorf("language %q", a.Language)
	}
	checkArticle(t, a)
}

func TestCreditsOpenAtTheirPlace(t *testing.T) {
	a := Plain("kirchau.txt", mixedHead)
	var marks []string
	for _, c := range a.Credits {
		if !c.Span.Empty() {
			marks = append(marks, c.Span.In(a.Text))
			if i := a.BlockAt(c.Span.Start); a.Blocks[i].Kind != q.CreditRow {
				t.Errorf("%q stands in a block of kind %s", c.Quote, a.Blocks[i].Kind)
			}
		}
	}
	if !slices.Equal(marks, []string{"(afp/red)"}) {
		t.Errorf("marks in the text: %q", marks)
	}
	if c := a.Credits[0]; c.Place != q.CreditByline || c.Quote != "Von afp" {
		t.Errorf("first credit %+v", c)
	}
}

func TestPhotoCreditsDoNotCreditTheText(t *testing.T) {
	a := Plain("a.txt", "Stadt sperrt Brücke\nDie Brücke am Montag.\n(Foto: Jana Wirth/dpa)\n"+body)
	if got := a.Agencies(); len(got) != 0 {
		t.Errorf("agencies %q", got)
	}
	if len(a.Credits) != 1 || a.Credits[0].Agency != "dpa" || a.Credits[0].Place != q.CreditPhoto {
		t.Errorf("credits %+v", a.Credits)
	}
}

func TestRecordKeepsItsText(t *testing.T) {
	text := "Stadt sperrt Brücke\nDie Brücke ist gesperrt, sagte Kolbe. Lesen Sie auch: Wer zahlt? RND/dpa"
	a := Record(Fields{ID: "7", Title: "Stadt sperrt Brücke", Text: text, Published: "2029-03-12", Outlet: "Elbtal-Zeitung"})
	if a.Text != text {
		t.Errorf("text changed: %q", a.Text)
	}
	var kinds []q.BlockKind
	for _, b := range a.Blocks {
		kinds = append(kinds, b.Kind)
	}
	if want := []q.BlockKind{q.Headline, q.Paragraph, q.Furniture, q.Paragraph, q.CreditRow}; !slices.Equal(kinds, want) {
		t.Errorf("blocks %v, want %v", kinds, want)
	}
	if a.Published.Day() != "2029-03-12" || a.Outlet != "Elbtal-Zeitung" || !slices.Equal(a.Agencies(), []string{"dpa"}) {
		t.Errorf("published %q, outlet %q, agencies %q", a.Published.Day(), a.Outlet, a.Agencies())
	}
	checkArticle(t, a)

	a = Record(Fields{Title: "Anderer Titel", Text: "Die Brücke ist gesperrt."})
	if want := "Anderer Titel\n\nDie Brücke ist gesperrt."; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
}

func TestANoteHasNoFurniture(t *testing.T) {
	for _, c := range []struct {
		title, text string
		kinds       []q.BlockKind
	}{
		{"", "Bin in 2 Minuten da", []q.BlockKind{q.Paragraph}},
		{"", "10. - 22. August 2029", []q.BlockKind{q.Paragraph}},
		{"", "Die Brücke ist wieder offen, sagte Kolbe. dpa", []q.BlockKind{q.Paragraph, q.CreditRow}},
		{"Stadt sperrt Brücke", "Stadt sperrt Brücke\nLesedauer: 2 Minuten\nDie Brücke ist gesperrt.", []q.BlockKind{q.Headline, q.Furniture, q.Paragraph}},
	} {
		var kinds []q.BlockKind
		for _, b := range Record(Fields{Title: c.title, Text: c.text}).Blocks {
			kinds = append(kinds, b.Kind)
		}
		if !slices.Equal(kinds, c.kinds) {
			t.Errorf("%q: %v, want %v", c.text, kinds, c.kinds)
		}
	}
}

func TestPlainKeepsARepeatedLead(t *testing.T) {
	lead := "Die Lohebrücke bleibt gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag."
	a := Plain("a.txt", "Stadt sperrt Brücke\n"+lead+body+"Mit Material der Nachrichtenagentur dpa.\n"+lead)
	if strings.Count(a.Text, lead) != 2 {
		t.Errorf("the repeated lead is lost: %q", a.Text)
	}
}

func TestNothingIsLost(t *testing.T) {
	for _, text := range []string{"Teilen", "Artikel anhören\nDrucken", "Foto: dpa", "Lesen Sie auch: Wer zahlt?"} {
		if a := Plain("a.txt", text); a.Text == "" {
			t.Errorf("%q: nothing is left", text)
		}
	}
}

func TestOutletOnlyWhereTheTextSaysSo(t *testing.T) {
	for footer, want := range map[string]string{
		"Quelle: ntv.de, abc/dpa": "n-tv", "RND/dpa": "RND", "Quelle: dpa": "", "Quelle: Der Spiegel hatte zuerst berichtet": "", "(afp/red)": "",
		"Quelle: Küstenbote, mah/dpa": "Küstenbote", "Quelle: Stadt Kirchau, Polizei": "",
	} {
		if got := Plain("a.txt", "Stadt sperrt Brücke"+body+footer).Outlet; got != want {
			t.Errorf("%q: outlet %q, want %q", footer, got, want)
		}
	}
}

func TestHeaderFields(t *testing.T) {
	a := Plain("a.txt", "Titel: Stadt sperrt Brücke\nMedium: Elbtal-Zeitung\nDatum: 12.03.2029, 14:17 Uhr\nAgentur: dpa\n\nDie Brücke ist gesperrt.")
	if a.Title != "Stadt sperrt Brücke" || a.Outlet != "Elbtal-Zeitung" || a.Published.Moment != "2029-03-12T14:17:00+01:00" {
		t.Errorf("title %q, outlet %q, published %q", a.Title, a.Outlet, a.Published.Moment)
	}
	if want := "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt."; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
}

func TestWrappedLinesAreOneParagraph(t *testing.T) {
	a := Plain("a.txt", "Stadt sperrt Brücke\n\nDie Stadt Kirchau hat am Montag die Lohebrücke gesperrt, weil die\nPfeiler nicht mehr sicher sind. Das sagte die Leiterin des\nBauamts, Ines Kolbe, im Rathaus. Ein Gutachter kommt im Mai.\n\nDie Kosten sind offen.")
	if n := strings.Count(a.Text, "\n\n"); n != 2 || strings.Contains(strings.ReplaceAll(a.Text, "\n\n", ""), "\n") {
		t.Errorf("lines not joined: %q", a.Text)
	}
}

func TestPublished(t *testing.T) {
	for field, want := range map[string]string{
		"2029-03-12T14:17:00+01:00": "2029-03-12T14:17:00+01:00", "2029-03-12T14:17:00.250Z": "2029-03-12T14:17:00.250Z",
		"2029-07-12T14:17:00+0200": "2029-07-12T14:17:00+02:00", "2029-07-12 14:17": "2029-07-12T14:17:00+02:00",
		"2029-03-12": "2029-03-12", "12.03.2029": "2029-03-12", "12. März 2029, 14.17 Uhr": "2029-03-12T14:17:00+01:00",
		"Mon, 12 Mar 2029 14:17:00 +0100": "2029-03-12T14:17:00+01:00", "Mon, 12 Mar 2029 14:17:00 GMT": "2029-03-12T14:17:00Z",
		"2029-03-25T02:30:00": "2029-03-25T02:30:00+02:00", "2029-10-28T02:30:00": "2029-10-28T02:30:00+02:00", "2029-10-28T03:30:00": "2029-10-28T03:30:00+01:00",
		"2029-02-30": "", "gestern": "", "": "", "2029-03": "", "12.13.2029": "", "99999-01-01": "", "Mon, 12 Mar 2029 14:17:00 EST": "",
	} {
		p := published(field, "test")
		if p.Moment != want {
			t.Errorf("published(%q) = %q, want %q", field, p.Moment, want)
		}
		if (p.Basis == q.Stated) != (want != "" || field == "2029-03") {
			t.Errorf("published(%q) has basis %s", field, p.Basis)
		}
	}
	if p := published("2029-02", "test"); p.From != "2029-02-01" || p.To != "2029-02-28" || p.Moment != "" {
		t.Errorf("a month gives %+v", p)
	}
}

func TestDecode(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"UTF-8":          {"Brücke „zu“", "Brücke „zu“"},
		"mark":           {"\xef\xbb\xbfBrücke", "Brücke"},
		"Windows-1252":   {"Br\xfccke \x84zu\x93, Spa\xdf\x93", "Brücke „zu“, Spaß“"},
		"broken UTF-8":   {"Brücke über die L\xffhe für Fußgänger", "Brücke über die L\ufffdhe für Fußgänger"},
		"UTF-16":         {"\xff\xfeB\x00r\x00\xfc\x00c\x00k\x00e\x00", "Brücke"},
		"UTF-16 swapped": {"\xfe\xff\x00B\x00r\x00\xfc", "Brü"},
		"line ends":      {"a\r\nb\rc", "a\nb\nc"},
	} {
		if got := Decode([]byte(c.in)); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestLanguage(t *testing.T) {
	german := strings.Repeat("Die Brücke ist gesperrt, und das bleibt auch so. ", 10)
	english := strings.Repeat("The bridge is closed and it will be closed for a while, the city said. ", 10)
	turkish := strings.Repeat("Köprü kapalı kalacak ve bu karar için bir rapor daha bekleniyor, çok zaman olarak. ", 10)
	russian := strings.Repeat("Мост остаётся закрытым до весны. ", 20)
	for name, c := range map[string]struct {
		text, language string
		foreign        bool
	}{
		"German": {german, "de", false}, "English": {english, "en", true}, "Turkish": {turkish, "", true}, "Russian": {russian, "", true},
		"short English": {"The bridge is closed.", "en", false}, "nothing": {"", "", false}, "mixed": {german + english, "de", false},
	} {
		if got := Language(c.text); got != c.language {
			t.Errorf("%s: language %q, want %q", name, got, c.language)
		}
		if _, foreign := Foreign(c.text); foreign != c.foreign {
			t.Errorf("%s: foreign %v, want %v", name, foreign, c.foreign)
		}
	}
}

// checkArticle checks what every reader may rely on.
func checkArticle(t *testing.T, a *q.Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) {
		t.Errorf("text is not UTF-8: %q", a.Text)
	}
	end := 0
	for _, b := range a.Blocks {
		if b.Start < end || b.End > len(a.Text) || b.Empty() || b.By == "" || b.Kind == "" {
			t.Fatalf("block %+v after %d of %d", b, end, len(a.Text))
		}
		if gap := a.Text[end:b.Start]; strings.TrimFunc(gap, isBlank) != "" {
			t.Fatalf("the blocks leave out %q", gap)
		}
		if !utf8.ValidString(b.In(a.Text)) {
			t.Fatalf("block %+v cuts a character", b)
		}
		end = b.End
	}
	if gap := a.Text[end:]; strings.TrimFunc(gap, isBlank) != "" {
		t.Fatalf("the blocks leave out %q at the end", gap)
	}
	for _, c := range a.Credits {
		if c.Span.Start < 0 || c.Span.End > len(a.Text) || c.Span.End < c.Span.Start || !utf8.ValidString(c.Span.In(a.Text)) {
			t.Fatalf("credit %+v outside of the text", c)
		}
		if c.Agency == "" || c.By == "" || c.Place == "" {
			t.Fatalf("incomplete credit %+v", c)
		}
	}
	if p := a.Published; p.Basis == q.Stated && (p.From == "" || p.To < p.From) {
		t.Fatalf("published %+v", p)
	}
}

func FuzzPlain(f *testing.F) {
	f.Add(mixedHead)
	for _, c := range constructs() {
		for _, e := range c.Examples {
			f.Add(e.Text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) { checkArticle(t, Plain("a.txt", Decode([]byte(text)))) })
}

func FuzzRecord(f *testing.F) {
	f.Add("Stadt sperrt Brücke", mixedHead, "2029-03-12T14:17:00+01:00")
	f.Add("", "Startseite Politik\n(dpa)", "12.3.2029")
	f.Fuzz(func(t *testing.T, title, text, published string) {
		title, text = Valid(title), Valid(text)
		a := Record(Fields{ID: "1", Title: title, Text: text, Published: published})
		checkArticle(t, a)
		if !strings.HasPrefix(text, title) && strings.TrimSpace(text) != "" && !strings.HasSuffix(a.Text, strings.TrimSuffix(text, "\n\n")) || !strings.HasPrefix(a.Text, title) {
			t.Fatalf("text changed: %q + %q → %q", title, text, a.Text)
		}
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(`<html><head><title>Brücke | Elbtal</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Brücke","author":[{"name":"dpa"}],"datePublished":"2029-03-12T14:17:00Z"}</script></head><body><article><h1>Brücke</h1><p>Die Brücke bleibt gesperrt, sagte Kolbe am Montag.</p><figure><figcaption>Foto: dpa</figcaption></figure></article></body></html>`))
	f.Add([]byte("<p>a<br><br>b<table><td>c<a href=x>d"))
	f.Fuzz(func(t *testing.T, page []byte) {
		if a, skip := HTML("a.html", page); skip == nil {
			checkArticle(t, a)
		} else if a != nil || skip.Reason == "" {
			t.Fatalf("article %v and skip %+v", a, skip)
		}
	})
}
