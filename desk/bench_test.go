package desk_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/extract"
	"github.com/quellenlage/quellenlage/german"
	"github.com/quellenlage/quellenlage/reuse"
)

// wordsPerArticle is the length of the articles of which the benchmarks speak.
const wordsPerArticle = 400

// corpus makes n articles at random but always the same: sentences of the news with invented
// names, figures and days. A tenth of the articles share a paragraph with another one.
func corpus(n int) []*q.Article {
	dice := rand.New(rand.NewPCG(7, 11))
	pick := func(list ...string) string { return list[dice.IntN(len(list))] }
	word := func() string {
		return pick("Lin", "Alt", "Sel", "Bra", "Kro", "Wes", "Mar", "Ost") + pick("dor", "mer", "ten", "gau", "bel", "rin") + pick("burg", "feld", "hausen", "wald", "brück", "stein")
	}
	person := func() string { return pick("Jana", "Henning", "Sabine", "Egon", "Katja") + " " + word() }
	sentence := func() string {
		name, place := person(), word()
		office := pick("das Landratsamt", "die Polizei", "das Umweltamt", "die Feuerwehr", "der Bauhof") + " " + place
		day := pick("am Montag", "am Dienstagabend", "am 12. Mai", "gestern", "in der Nacht zu Mittwoch")
		number := fmt.Sprint(2 + dice.IntN(9000))
		switch dice.IntN(8) {
		case 0:
			return fmt.Sprintf("Nach Angaben von %s wurden bei %s %s mindestens %s Menschen verletzt.", name, place, day, number)
		case 1:
			return fmt.Sprintf("„Wir werden %s prüfen, auch wenn es in %s noch %s Wochen dauert“, sagte %s %s.", word(), place, number, name, day)
		case 2:
			return fmt.Sprintf("%s teilte %s mit, dass rund %s Häuser in %s geräumt worden seien.", strings.ToUpper(office[:1])+office[1:], day, number, word())
		case 3:
			return fmt.Sprintf("Der Damm von %s sei auf einer Länge von %s Metern bis %s beschädigt.", place, number, word())
		case 4:
			return fmt.Sprintf("Laut %s soll die Straße nach %s bis zum Wochenende gesperrt bleiben.", pick("Polizei", "Landratsamt", "Betreiber"), place)
		case 5:
			return fmt.Sprintf("Einen Zusammenhang mit dem Unfall in %s bestritt %s ausdrücklich.", place, name)
		case 6:
			return fmt.Sprintf("Der Schaden in %s liegt bei %s,5 Millionen Euro, wie %s %s berichtete.", word(), number, office, day)
		}
		return fmt.Sprintf("An der Brücke von %s standen %s noch %s Schaulustige und sahen %s zu.", place, day, number, name)
	}
	paragraph := func() string {
		lines := make([]string, 5)
		for i := range lines {
			lines[i] = sentence()
		}
		return strings.Join(lines, " ")
	}
	shared := paragraph()
	articles := make([]*q.Article, n)
	for i := range articles {
		var text strings.Builder
		words := 0
		for words < wordsPerArticle {
			p := paragraph()
			if i%10 == 0 && words == 0 {
				p = shared
			}
			words += len(strings.Fields(p))
			text.WriteString(p + "\n\n")
		}
		articles[i] = extract.Record(extract.Fields{
			ID: fmt.Sprintf("%05d", i), Title: "Lage am Fluss " + fmt.Sprint(i), Text: text.String(),
			Published: "2031-05-13T10:00:00+02:00", Outlet: fmt.Sprintf("Blatt %d", i%12),
		})
	}
	return articles
}

func bytesOf(articles []*q.Article) (n int64) {
	for _, a := range articles {
		n += int64(len(a.Text))
	}
	return n
}

// BenchmarkAnnotate reads articles of some 400 words on one core.
func BenchmarkAnnotate(b *testing.B) {
	articles, pipeline := corpus(50), german.Pipeline()
	pipeline.Read(articles[0])
	b.SetBytes(bytesOf(articles))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range articles {
			pipeline.Read(a)
		}
	}
	b.ReportMetric(float64(len(articles)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkReuse finds shared passages among five hundred articles.
func BenchmarkReuse(b *testing.B) {
	articles := corpus(500)
	b.SetBytes(bytesOf(articles))
	b.ReportAllocs()
	for b.Loop() {
		reuse.Find(articles)
	}
	b.ReportMetric(float64(len(articles)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkBrief makes the brief of a story of twenty articles, from their text to JSON.
func BenchmarkBrief(b *testing.B) {
	articles, d := corpus(20), desk.German()
	b.ReportAllocs()
	for b.Loop() {
		if err := brief.JSON(nowhere{}, brief.Build(d.Story(articles, nil), "de")); err != nil {
			b.Fatal(err)
		}
	}
}

// nowhere is a writer that keeps nothing.
type nowhere struct{}

func (nowhere) Write(p []byte) (int, error) { return len(p), nil }
