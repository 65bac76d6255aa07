package extract

import (
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

const savedPage = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8">
<title>Lohebrücke gesperrt: Was Pendler wissen müssen | Elbtal-Zeitung</title>
<link rel="canonical" href="https://elbtal-zeitung.example/kirchau/lohebruecke.html">
<meta property="og:title" content="Stadt sperrt marode Lohebrücke - Elbtal-Zeitung">
<meta property="og:site_name" content="Elbtal-Zeitung">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Elbtal-Zeitung"},
{"@type":["NewsArticle"],"headline":"Lohebrücke gesperrt: Was Pendler wissen müssen","datePublished":"2029-03-12T14:17:00+0100",
"author":[{"@type":"Person","name":"Jana Wirth (jw)"},{"@type":"Organization","name":"dpa"}],"publisher":{"@type":"Organization","name":"Elbtal-Zeitung"}}]}</script>
</head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/politik">Politik und Gesellschaft in Kirchau und im ganzen Elbtal</a></li></ul></nav>
<main><article>
<header><h1>Stadt sperrt marode Lohebrücke</h1><p class="article__teaser">Die Lohebrücke in Kirchau ist seit Montag gesperrt. Ein Gutachter soll die Pfeiler prüfen.</p>
<span class="byline">Von <a href="/jw">Jana Wirth</a></span><time datetime="2029-03-12T14:17:00+01:00">12.03.2029, 14:17 Uhr</time></header>
<figure><img src="a.jpg"><figcaption>Die Lohebrücke am Montag. Foto: Ole Brandt/dpa</figcaption></figure>
<div class="body print:block">
<p>Kirchau (dpa) - Die Lohebrücke bleibt nach Angaben der Stadt bis zum Frühjahr gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag.</p>
<div class="teaser-box related"><h3>Mehr zum Thema</h3><a href="/x">Wer zahlt für die Brücken im Elbtal und warum dauert das so lange?</a></div>
<h2>Gutachter kommt im Mai</h2>
<p>Der Gutachter soll die Pfeiler prüfen, die seit 1962 stehen.<br><br>Die Kosten seien noch offen, sagte Kolbe.</p>
<p><a href="/newsletter">Hier geht es zum Newsletter der Redaktion, jeden Morgen neu</a></p>
<ul><li>Umleitung über Altkirchen, rund zwölf Kilometer</li></ul>
</div></article>
<aside><p>Im Elbtal wird das Wasser knapp. Der Landkreis ruft zum Sparen auf, weil es seit Wochen nicht geregnet hat.</p></aside></main>
<footer><p>Impressum und Datenschutz der Elbtal-Zeitung, Verlag für das Elbtal, alle Rechte vorbehalten.</p></footer>
</body></html>`

func TestHTML(t *testing.T) {
	a, skip := HTML("lohebruecke.html", []byte(savedPage))
	if skip != nil {
		t.Fatalf("left out: %+v", skip)
	}
	want := `Stadt sperrt marode Lohebrücke

Die Lohebrücke in Kirchau ist seit Montag gesperrt. Ein Gutachter soll die Pfeiler prüfen.

Kirchau (dpa) - Die Lohebrücke bleibt nach Angaben der Stadt bis zum Frühjahr gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag.

Gutachter kommt im Mai

Der Gutachter soll die Pfeiler prüfen, die seit 1962 stehen.

Die Kosten seien noch offen, sagte Kolbe.

Umleitung über Altkirchen, rund zwölf Kilometer`
	if a.Text != want {
		t.Errorf("text is\n%s\nwant\n%s", a.Text, want)
	}
	if a.Title != "Stadt sperrt marode Lohebrücke" {
		t.Errorf("title %q", a.Title)
	}
	if a.Outlet != "Elbtal-Zeitung" || a.URL != "https://elbtal-zeitung.example/kirchau/lohebruecke.html" {
		t.Errorf("outlet %q, address %q", a.Outlet, a.URL)
	}
	if !slices.Equal(a.Authors, []string{"Jana Wirth", "dpa"}) {
		t.Errorf("authors %q", a.Authors)
	}
	if a.Published.Moment != "2029-03-12T14:17:00+01:00" {
		t.Errorf("published %+v", a.Published)
	}
	var places []q.CreditPlace
	for _, c := range a.Credits {
		places = append(places, c.Place)
	}
	if want := []q.CreditPlace{q.CreditMeta, q.CreditPhoto, q.CreditDateline}; !slices.Equal(places, want) {
		t.Errorf("credits stand at %q, want %q", places, want)
	}
	checkArticle(t, a)
}

func TestPagesWithoutArticle(t *testing.T) {
	for name, page := range map[string]string{
		"empty": "<html></html>", "frames": "<frameset><frame src=a></frameset>", "links": "<ul><li><a href=a>Eins</a><li><a href=b>Zwei</a></ul>",
		"too deep": strings.Repeat("<div>", 2000), "robots": "<h1>Sind Sie ein Mensch?</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>",
	} {
		if a, skip := HTML("a.html", []byte(page)); skip == nil {
			t.Errorf("%s: read as %q", name, a.Text)
		}
	}
}

func TestEncodingsOfPages(t *testing.T) {
	const text = "Die Brücke bleibt gesperrt, sagte Kolbe – „leider“."
	windows := "Die Br\xfccke bleibt gesperrt, sagte Kolbe \x96 \x84leider\x93."
	for name, page := range map[string]string{
		"UTF-8 undeclared":        "<article><p>" + text,
		"UTF-8 declared":          "<meta charset=utf-8><article><p>" + text,
		"UTF-8 declared wrongly":  "<meta charset=iso-8859-1><article><p>" + text,
		"Windows-1252 undeclared": "<article><p>" + windows,
		"ISO 8859-1":              `<meta http-equiv="content-type" content="text/html; charset=ISO-8859-1"><article><p>` + windows,
		"said to be UTF-8":        "<meta charset=utf-8><article><p>" + windows,
		"NUL bytes":               "<article><p>\x00\x00" + text,
	} {
		a, skip := HTML("a.html", []byte(page))
		if skip != nil || a.Text != text {
			t.Errorf("%s: %+v %+v", name, a, skip)
		}
	}
}

func TestEditorsHeadline(t *testing.T) {
	for name, c := range map[string]struct {
		titles titles
		want   string
	}{
		"both agree":                 {titles{"Brücke zu", "Brücke zu", "Brücke zu", "Brücke zu"}, "Brücke zu"},
		"document repeats one":       {titles{"Brücke: Infos", "Stadt sperrt Brücke", "Brücke: Infos", "Brücke: Infos"}, "Stadt sperrt Brücke"},
		"document repeats OpenGraph": {titles{"Stadt sperrt Brücke", "Brücke: Infos", "", "Brücke: Infos | Bote"}, "Stadt sperrt Brücke"},
		"site behind a bar":          {titles{"", "Stadt sperrt Brücke | Bote", "", ""}, "Stadt sperrt Brücke"},
		"kicker before a bar":        {titles{"", "Verkehr | Stadt sperrt Brücke", "", ""}, "Verkehr | Stadt sperrt Brücke"},
		"a dash of the headline":     {titles{"", "Stadt sperrt Brücke - Pendler sauer", "", ""}, "Stadt sperrt Brücke - Pendler sauer"},
		"heading only":               {titles{"", "", "Stadt sperrt Brücke", "Bote"}, "Stadt sperrt Brücke"},
	} {
		if got := (&meta{titles: c.titles}).bestTitle(); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	page := []byte(savedPage)
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, skip := HTML("a.html", page); skip != nil {
			b.Fatal(skip)
		}
	}
}

func BenchmarkPlain(b *testing.B) {
	text := mixedHead + strings.Repeat(body, 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Plain("a.txt", text)
	}
}
