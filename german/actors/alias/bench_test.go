package alias

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// BenchmarkSame compares the faces of all actors of a made-up story with each other.
func BenchmarkSame(b *testing.B) {
	cast := []q.Actor{
		person("Georgi Melkowjew", "Botschafter", "Russland"), person("Wolodymyr Sorenskyj", "Präsident", "Bulgarien"), person("Anna Meier", "Sprecherin", "Polizei Altenau"),
		person("Kim Dong Gyun", "Vize-Außenminister", "Südsudan"), person("russischer Botschafter", "Botschafter", "Russland"), person("Hemke", "", "NATO"),
		body("Nato"), body("südsudanesisches Außenministerium"), body("Polizei Altenau"), body("Robert Koch-Institut"), body("Bundesregierung"), body("Reederei Nordlicht"),
		{Name: "Russland", Kind: q.State}, {Name: "Experten", Kind: q.Group}, {Name: "südsudanesische Geheimdienste", Kind: q.Group}, {Name: "Landgericht Altenau", Kind: q.Organization},
	}
	var faces []*Face
	for _, a := range cast {
		faces = append(faces, Look(a))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range faces {
			for _, y := range faces {
				x.Same(y)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(cast)*len(cast)), "ns/pair")
}

func BenchmarkLook(b *testing.B) {
	for b.Loop() {
		Look(person("Georgi Melkowjew", "Botschafter", "Russland"))
		Look(body("südsudanesisches Außenministerium"))
	}
}
