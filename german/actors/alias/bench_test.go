package alias

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// BenchmarkSame compares the faces of all actors of a made-up story with each other.
func BenchmarkSame(b *testing.B) {
	cast := []q.Actor{
		person("Georgi Sinowjew", "Botschafter", "Russland"), person("Wolodymyr Selenskyj", "Präsident", "Ukraine"), person("Anna Meier", "Sprecherin", "Polizei Altenau"),
		person("Kim Hong Kyun", "Vize-Außenminister", "Südkorea"), person("russischer Botschafter", "Botschafter", "Russland"), person("Rutte", "", "NATO"),
		body("Nato"), body("südkoreanisches Außenministerium"), body("Polizei Altenau"), body("Robert Koch-Institut"), body("Bundesregierung"), body("Reederei Nordlicht"),
		{Name: "Russland", Kind: q.State}, {Name: "Experten", Kind: q.Group}, {Name: "südkoreanische Geheimdienste", Kind: q.Group}, {Name: "Landgericht Altenau", Kind: q.Organization},
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
		Look(person("Georgi Sinowjew", "Botschafter", "Russland"))
		Look(body("südkoreanisches Außenministerium"))
	}
}
