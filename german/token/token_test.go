package token

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// reading has one paragraph for each line of text.
func reading(text string) *q.Reading {
	r := &q.Reading{Article: &q.Article{Text: text}}
	at := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			r.Blocks = append(r.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	Tokens().Run(r)
	Sentences().Run(r)
	return r
}

// bars is the text of the tokens, separated by bars.
func bars(text string) string {
	var words []string
	for _, t := range Split(text) {
		words = append(words, t.In(text))
	}
	return strings.Join(words, "|")
}

func TestTokens(t *testing.T) {
	for _, want := range []string{
		// ordinals, days, clock times
		"Am| |3.| |Oktober| |kam| |er|.", "Er| |kam| |am| |3|.", "Es| |war| |der| |3.| |Mann|.", "am| |24.12.| |um| |20.30| |Uhr", "am| |24.12.2020|.",
		"seit| |2020|.| |Das| |war|.", "im| |2.| |Stock", "die| |3.|,| |4.| |und| |5.| |Runde", "Platz| |3|.| |Trainer| |Adler| |ging|.",
		"um| |20:30| |Uhr", "10:0", "der| |1:0-Sieg", "1.| |Bundesliga",
		// numbers
		"1.500| |Menschen", "1 500| |Menschen", "1'500| |Franken", "1’500| |Franken", "1\u2009500\u2009000| |Euro", "1,5| |Grad", "-5| |Grad", "2020| |500| |Tote",
		"3|-|4", "3|–|4", "15|%", "3|€", "§| |5", "120|km", "2021-03-04", "2.192,82",
		// words with digits
		"43-Jährige", "5G", "G7", "Covid-19", "20er", "CO₂",
		// abbreviations and initials
		"z. B.| |er", "z.B.| |er", "Z. B.| |er", "Dr.| |Klein", "Prof.| |Dr.| |Klein", "5| |Mio.| |Euro", "Nr.| |5", "u. a.| |er", "i. d. R.| |so", "St.| |Gallen",
		"usw.", "S.| |12", "das| |S|.", "J.| |R.| |Adler", "Thomas| |K.| |sagte", "Thomas| |K|.| |Er| |ging|.", "Karl| |V.| |herrschte", "Johann| |II.| |herrschte",
		"Abs.| |3", "Dipl.-Ing.| |Klein", "U. S.| |Army", "v. Chr.", "sog.| |Kenner",
		// hyphens, apostrophes
		"Ein-| |und| |Ausreise", "Häuser| |und| |-gebäude", "dpa-Informationen", "US-Präsident", "geht's", "Macron’s", "Grass'| |Roman", "'s| |ist", "C&A", "km/h",
		"Bürger*innen", "Expert:innen", "CDU|/|CSU", "Bündnis| |90|/|Die| |Grünen",
		// addresses
		"https://beispiel.de/a?b=1|.", "(|www.beispiel.de|)", "max.klein@beispiel.de|,", "@konto", "#wahl", "Rundblick.de| |meldet",
		// marks
		"(|er|)", "Was|?!", "ja| |...", "ja| |…", "er| |–| |sie", "er| |--| |sie",
	} {
		text := strings.ReplaceAll(strings.ReplaceAll(want, "| |", "\x00"), "|", "")
		text = strings.ReplaceAll(text, "\x00", " ")
		if got := bars(text); got != strings.ReplaceAll(want, "| |", "|") {
			t.Errorf("%q\n got %s\nwant %s", text, got, strings.ReplaceAll(want, "| |", "|"))
		}
	}
}

// TestQuotes writes opening marks as < and closing ones as >.
func TestQuotes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"„Ja“, sagte er.", "<Ja>,sagteer."},
		{"»Ja«, sagte er.", "<Ja>,sagteer."},
		{"«Ja», sagte er.", "<Ja>,sagteer."},
		{"« Ja », sagte er.", "<Ja>,sagteer."},
		{`"Ja", sagte er.`, "<Ja>,sagteer."},
		{"“Ja”, sagte er.", "<Ja>,sagteer."},
		{"„Ja”, sagte er.", "<Ja>,sagteer."},
		{"‚Ja‘, sagte er.", "<Ja>,sagteer."},
		{"‘Ja’, sagte er.", "<Ja>,sagteer."},
		{"'Ja', sagte er.", "<Ja>,sagteer."},
		{"›Ja‹, sagte er.", "<Ja>,sagteer."},
		{"''Ja'', sagte er.", "<Ja>,sagteer."},
		{",,Ja'', sagte er.", "<Ja>,sagteer."},
		{`" Ja " , sagte er.`, "<Ja>,sagteer."},
		{"„Er sagte: ‚Nein‘“, sagte sie.", "<Ersagte:<Nein>>,sagtesie."},
		{"„Er sagte 'Nein'“, sagte sie.", "<Ersagte<Nein>>,sagtesie."},
		{`"Wir sind's", sagte er.`, "<Wirsind's>,sagteer."},
		{"„Das ist Hans' Haus“, sagte er.", "<DasistHans'Haus>,sagteer."},
		{`Die "Abend"-Sendung`, "Die<Abend>-Sendung"},
		{`("Ja")`, "(<Ja>)"},
		{`Er sagte: "Ja."`, "Ersagte:<Ja.>"},
		{`Er kam "von hier.`, "Erkam<vonhier."},
		{`von hier", sagte er.`, "vonhier>,sagteer."},
	} {
		var got strings.Builder
		for _, tok := range Split(c.text) {
			switch tok.Kind {
			case q.Open:
				got.WriteByte('<')
			case q.Close:
				got.WriteByte('>')
			default:
				got.WriteString(tok.In(c.text))
			}
		}
		if got.String() != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got.String(), c.want)
		}
	}
}

func TestKinds(t *testing.T) {
	text := "Dr. Klein zahlt 1.500 € am 3. Mai (5 %)."
	want := []q.TokenKind{q.Word, q.Word, q.Word, q.Number, q.Symbol, q.Word, q.Number, q.Word, q.Punct, q.Number, q.Symbol, q.Punct, q.Punct}
	var got []q.TokenKind
	for _, tok := range Split(text) {
		got = append(got, tok.Kind)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %v\nwant %v", text, got, want)
	}
}

func TestSentences(t *testing.T) {
	for _, want := range []string{
		"Er kam. Sie ging.",
		"Er kam|Sie ging",
		"Er kam.|Sie ging.",
		"„Er kam.“|Sie ging.",
		"„Kommt er?“, fragte sie.|Er kam.",
		"„Kommt er?“ fragte sie.",
		"„Er kam.|Sie ging“, sagte er.",
		"Er sagte: „Sie kam.“|Dann ging er.",
		"Dr. Klein kam am 3. Mai.|Sie blieb.",
		"Es kamen Katzen, Hunde usw.|Dann gingen sie.",
		"Es kostet 5 Mio. Euro.",
		"Es kostet 5 Mio.|Das ist viel.",
		"Es war der 3. Versuch.",
		"Sie kam am 3.|Danach ging sie.",
		"Er kam (endlich!) an.",
		"(Er kam.)|Sie ging.",
		"Kommt er?!|Ja.",
		"Er kam …|Sie ging.",
		"Er kam ... und ging.",
		"„Er […] Klein sieht das.“",
		"Er sagt: Es regnet.",
		"Im Jahr 2020.|Klein kam.",
		"Thomas K.|Er kam.",
		"Thomas K. kam.",
		"Die dpa meldet.|5 Menschen kamen.",
		"Er kam z. B. Ende Mai.",
		"Minister will Brücke bauen|Im Norden fehlt es an Brücken.",
		"Ein Bagger am Ufer Bild: dpa|Die Stadt baut eine neue Brücke.",
		"Er sagt, dass Sie morgen alle kommen sollen.",
		"Er sah den Film Die Brücke am Fluss im Kino.",
		"Sie wohnt im Hotel Am Markt in der Altstadt.",
		"Gestern trat die Partei Die Linke in Loh an.",
		"Stadt verkündet das Aus für das alte Bad.",
		"Das alte Haus steht Unter den Linden in Loh.",
	} {
		text := strings.ReplaceAll(want, "|", " ")
		if want == "Er kam|Sie ging" { // two blocks
			text = "Er kam\nSie ging"
		}
		if want == "Er kam. Sie ging." {
			want = "Er kam.|Sie ging."
		}
		r := reading(text)
		var got []string
		for _, s := range r.Sentences {
			got = append(got, s.In(text))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q\n got %s\nwant %s", text, strings.Join(got, "|"), want)
		}
	}
}

func TestOnlyAnalysedBlocks(t *testing.T) {
	text := "Überschrift\nJetzt abonnieren\nEr kam."
	r := &q.Reading{Article: &q.Article{Text: text, Blocks: []q.Block{
		{Span: q.Span{Start: 0, End: 12}, Kind: q.Headline},
		{Span: q.Span{Start: 13, End: 29}, Kind: q.Furniture},
		{Span: q.Span{Start: 30, End: 37}, Kind: q.Paragraph},
	}}}
	Tokens().Run(r)
	Sentences().Run(r)
	if len(r.Tokens) != 4 || len(r.Sentences) != 2 || r.Sentences[1].Block != 2 {
		t.Errorf("tokens %v, sentences %v", r.Tokens, r.Sentences)
	}
}

func FuzzTokens(f *testing.F) {
	for _, text := range []string{
		"„Er kommt“, sagte Dr. Klein am 3. Mai. 1.500 Menschen!", "'s ist z. B. so\nwww.a.de a@b.de", "1 000 000 ''a'' ,,b", "\u200b-a «» … ?!?!", "👍🏽 a̧ ₂ ½",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("articles are valid UTF-8")
		}
		r := reading(text)
		checkTokens(t, r)
		checkSentences(t, r)
	})
}

// checkTokens: spans in bounds, sorted, on rune boundaries; what lies between is blank.
func checkTokens(t *testing.T, r *q.Reading) {
	at := 0
	for i, tok := range r.Tokens {
		if tok.Start < at || tok.Empty() || tok.End > len(r.Text) {
			t.Fatalf("token %d %v after %d in %q", i, tok.Span, at, r.Text)
		}
		if !utf8.ValidString(tok.In(r.Text)) {
			t.Fatalf("token %d %v divides a rune of %q", i, tok.Span, r.Text)
		}
		mustBeBlank(t, r.Text[at:tok.Start])
		at = tok.End
	}
	mustBeBlank(t, r.Text[at:])
}

func mustBeBlank(t *testing.T, gap string) {
	for _, c := range gap {
		if !isBlank(c) {
			t.Fatalf("%q is in no token", gap)
		}
	}
}

func checkSentences(t *testing.T, r *q.Reading) {
	next := 0
	for _, s := range r.Sentences {
		if s.First != next || s.Last <= s.First || s.Span != r.TokenSpan(s.First, s.Last) {
			t.Fatalf("sentence %+v does not begin with token %d of %q", s, next, r.Text)
		}
		if !r.Blocks[s.Block].Contains(s.Span) {
			t.Fatalf("sentence %+v leaves its block in %q", s, r.Text)
		}
		next = s.Last
	}
	if next != len(r.Tokens) {
		t.Fatalf("sentences end at token %d of %d in %q", next, len(r.Tokens), r.Text)
	}
}

func BenchmarkTokensAndSentences(b *testing.B) {
	paragraph := "„Wir rechnen mit 1.500 Gästen“, sagte Dr. Ulla Klein am 3. Oktober dem „Rundblick“. Das teilte die Behörde z. B. in Neustadt mit. "
	text := strings.Repeat(strings.Repeat(paragraph, 5)+"\n", 40)
	article := reading(text).Article
	tokens, sentences := Tokens(), Sentences()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r := &q.Reading{Article: article}
		tokens.Run(r)
		sentences.Run(r)
	}
}

// TestLongestSentence: what has no point is divided all the same, behind a mark if it can be.
func TestLongestSentence(t *testing.T) {
	for _, c := range []struct {
		text  string
		first int // length of the first sentence
	}{
		{strings.Repeat("Wort ", 400), 400},
		{strings.Repeat("Wort ", 399) + "Ende. " + "Und noch einer.", 400},
		{strings.Repeat("Wort ", 3000), 400},
		{strings.Repeat("Wort ", 300) + "," + strings.Repeat(" Wort", 3000), 301},
		{strings.Repeat("Wort ", 100) + "," + strings.Repeat(" Wort", 3000), 400},
		{"Wort" + strings.Repeat("!", 10000), 2},
		{strings.Repeat("Wort ", 399) + strings.Repeat(") ", 10000), 400},
	} {
		r := reading(c.text)
		checkSentences(t, r)
		for i, s := range r.Sentences {
			if n := s.Last - s.First; n > longestSentence || i == 0 && n != c.first {
				t.Errorf("sentence %d of %d tokens has %d", i, len(r.Tokens), n)
			}
		}
	}
}
