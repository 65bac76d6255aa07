package group

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
	"testing"
	"unicode"

	"github.com/quellenlage/quellenlage/internal/bag"
)

type doc struct {
	ID, Title, Text, Published, Outlet, Story string
	win                                       int
	tf                                        map[string]float64
	vec                                       map[string]float64
}

func sentencesOf(t string) []string {
	var out []string
	for len(t) > 0 {
		i := strings.IndexAny(t, ".!?")
		if i < 0 { out = append(out, t); break }
		out = append(out, t[:i+1]); t = t[i+1:]
	}
	return out
}

func clean(all []*doc) {
	n := map[string]int{}
	for _, d := range all {
		seen := map[string]bool{}
		for _, x := range sentencesOf(d.Text) { k := d.Outlet + strings.TrimSpace(x); if !seen[k] && len(x) > 25 { n[k]++; seen[k] = true } }
	}
	for _, d := range all {
		var b strings.Builder
		for _, x := range sentencesOf(d.Text) { if len(x) > 25 && n[d.Outlet+strings.TrimSpace(x)] >= 3 { continue }; b.WriteString(x) }
		d.Text = b.String()
	}
}

func load() (docs []*doc, all []*doc) {
	gold := map[string]string{}
	f, _ := os.Open("/work/shared/data/stories-2021/articles.jsonl")
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		var d doc
		json.Unmarshal(sc.Bytes(), &d)
		gold[d.ID] = d.Story
	}
	g, _ := os.Open("/work/shared/data/news-2021/articles.jsonl.gz")
	z, _ := gzip.NewReader(g)
	sc = bufio.NewScanner(z)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		d := new(doc)
		json.Unmarshal(sc.Bytes(), d)
		all = append(all, d)
		if s, ok := gold[d.ID]; ok {
			d.Story = s
			if d.Published > "2021-03" {
				d.win = 1
			}
			docs = append(docs, d)
		}
	}
	return
}

var wdf [2]map[string]int
var wn [2]float64

type P struct{ burst, second float64; title, lead, bigram, theta, maxdf, tfk, part, decay float64; leadN int }

var fnCache = map[string]bool{}
func isFn(w string) bool { v, ok := fnCache[w]; if !ok { v = len(bag.Of(w)) == 0; fnCache[w] = v }; return v }
var stemCache = map[string]string{}
func stem(w string) string { s, ok := stemCache[w]; if !ok { s = bag.Stem(w); stemCache[w] = s }; return s }

func words(t string) []string {
	return strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

var vocab = map[string]int{}
var partCache = map[string][]string{}

func buildVocab(all []*doc) {
	for _, d := range all {
		seen := map[string]bool{}
		for _, x := range words(d.Title + " " + d.Text) { x = strings.ToLower(x); if !seen[x] { seen[x] = true; vocab[x]++ } }
	}
}

func parts(w string) []string {
	if p, ok := partCache[w]; ok { return p }
	var best []string; score := 0
	for i := 4; i+4 <= len(w); i++ {
		suf := w[i:]
		if vocab[suf] < 8 || isFn(suf) { continue }
		for _, link := range []string{"", "s", "es", "n", "en", "er"} {
			pre := strings.TrimSuffix(w[:i], link)
			if link != "" && !strings.HasSuffix(w[:i], link) || len(pre) < 4 || vocab[pre] < 8 || isFn(pre) { continue }
			if sc := min(vocab[suf], vocab[pre]); sc > score && sc > vocab[w]/2 { score = sc; best = []string{stem(pre), stem(suf)} }
		}
	}
	partCache[w] = best
	return best
}

func (d *doc) features(p P) {
	d.tf = map[string]float64{}
	add := func(t string, w float64, ) {
		prev := ""
		for _, x := range words(t) {
			if len(x) < 2 { prev = ""; continue }
			if isFn(strings.ToLower(x)) { prev = ""; continue }
			s := stem(x)
			d.tf[s] += w
			if p.part > 0 { for _, q := range parts(strings.ToLower(x)) { d.tf[q] += w * p.part } }
			up := unicode.IsUpper([]rune(x)[0])
			if up && prev != "" { d.tf[prev+"_"+s] += w * p.bigram }
			if up { prev = s } else { prev = "" }
		}
	}
	add(d.Title, p.title)
	body := d.Text
	w := 0
	cut := len(body)
	for i, r := range body { if r == ' ' { w++; if w == p.leadN { cut = i; break } } }
	add(body[:cut], p.lead)
	end := len(body)
	add(body[cut:end], 1)
}

func vectors(docs []*doc, df map[string]int, n int, p P) {
	for _, d := range docs {
		d.vec = map[string]float64{}
		norm := 0.0
		for t, f := range d.tf {
			k := df[t]
			if float64(k) > p.maxdf*float64(n) || k < 2 { continue }
			w := f / (f + p.tfk) * math.Log(float64(n)/float64(k))
			if p.burst > 0 {
				r := (float64(wdf[d.win][t]) / wn[d.win]) / (float64(k) / float64(n))
				w *= 1 + p.burst*math.Max(0, math.Log(r))
			}
			d.vec[t] = w
			norm += w * w
		}
		norm = math.Sqrt(norm)
		for t := range d.vec { d.vec[t] /= norm }
	}
}
func dot(a, b map[string]float64) float64 {
	if len(b) < len(a) { a, b = b, a }
	s := 0.0
	for t, w := range a { s += w * b[t] }
	return s
}

func sims(docs []*doc) [][]float64 {
	m := make([][]float64, len(docs))
	for i := range m { m[i] = make([]float64, len(docs)); for j := 0; j < i; j++ { m[i][j] = dot(docs[i].vec, docs[j].vec); m[j][i] = m[i][j] } }
	return m
}


var linkAlpha, linkMode = 0.0, "avg"

// hac: s holds sums of pairwise similarities between clusters
func hac(m [][]float64, theta float64) []int {
	n := len(m)
	s := make([][]float64, n)
	for i := range s { s[i] = append([]float64{}, m[i]...) }
	size := make([]float64, n); id := make([]int, n); alive := make([]bool, n); self := make([]float64, n)
	for i := range id { id[i] = i; size[i] = 1; alive[i] = true; self[i] = 1 }
	link := func(i, j int) float64 {
		avg := s[i][j] / (size[i] * size[j])
		switch linkMode {
		case "cent":
			return s[i][j] / math.Sqrt(self[i]*self[j])
		case "mix":
			return math.Pow(avg, 1-linkAlpha) * math.Pow(s[i][j] / math.Sqrt(self[i]*self[j]), linkAlpha)
		case "size":
			return avg * math.Pow(math.Max(size[i], size[j]), linkAlpha)
		case "log":
			return avg * (1 + linkAlpha*math.Log(math.Max(size[i], size[j])))
		case "min":
			return avg * math.Pow(math.Min(size[i], size[j]), linkAlpha)
		}
		return avg
	}
	for {
		bi, bj, best := -1, -1, theta
		for i := 0; i < n; i++ { if !alive[i] { continue }; for j := 0; j < i; j++ { if alive[j] { if l := link(i, j); l > best { best = l; bi, bj = i, j } } } }
		if bi < 0 { break }
		self[bi] += self[bj] + 2*s[bi][bj]
		for k := 0; k < n; k++ { if alive[k] && k != bi && k != bj { v := s[bi][k] + s[bj][k]; s[bi][k] = v; s[k][bi] = v } }
		size[bi] += size[bj]; alive[bj] = false
		for k := range id { if id[k] == bj { id[k] = bi } }
	}
	return id
}

func score(docs []*doc, id []int) (bf, pf float64) {
	var tp, gp, sp, bp, br, n float64
	for i, a := range docs {
		if a.Story == "mixed" { continue }
		n++
		var c, g, s float64
		for j, b := range docs {
			if b.Story == "mixed" { continue }
			sg, ss := a.Story == b.Story, id[i] == id[j]
			if sg { g++ }; if ss { s++ }; if sg && ss { c++ }
			if j < i { if sg { gp++ }; if ss { sp++ }; if sg && ss { tp++ } }
		}
		bp += c / s; br += c / g
	}
	P, R := bp/n, br/n
	bf = 2 * P * R / (P + R)
	pp, pr := tp/math.Max(sp, 1), tp/gp
	if tp > 0 { pf = 2 * pp * pr / (pp + pr) }
	return
}

func split(docs []*doc) (w [2][]*doc) { for _, d := range docs { w[d.win] = append(w[d.win], d) }; return }


func run(docs, all []*doc, p P) (ms [2][][]float64) {
	wins := split(docs)
	for _, d := range all { d.features(p) }
	df := map[string]int{}
	for _, d := range all { for x := range d.tf { df[x]++ } }
	for w := range 2 { wdf[w] = map[string]int{}; wn[w] = float64(len(wins[w])); for _, d := range wins[w] { for x := range d.tf { wdf[w][x]++ } } }
	vectors(docs, df, len(all), p)
	for w := range 2 { ms[w] = sims(wins[w]); if p.second > 0 { ms[w] = second(ms[w], p.second) } }
	return
}

func report(name string, wins [2][]*doc, ms [2][][]float64, lo, hi, step float64) {
	fmt.Printf("%-22s", name)
	type r struct{ th, b0, p0, b1, p1 float64 }
	var rs []r
	for th := lo; th < hi; th += step {
		b0, p0 := score(wins[0], hac(ms[0], th)); b1, p1 := score(wins[1], hac(ms[1], th))
		rs = append(rs, r{th, b0, p0, b1, p1})
	}
	best := func(f func(r) float64) r { sort.Slice(rs, func(i, j int) bool { return f(rs[i]) > f(rs[j]) }); return rs[0] }
	b := best(func(x r) float64 { return x.b0 + x.p0 + x.b1 + x.p1 })
	fmt.Printf(" both th %.3f  A %.3f/%.3f B %.3f/%.3f = %.3f", b.th, b.b0, b.p0, b.b1, b.p1, (b.b0+b.p0+b.b1+b.p1)/4)
	b = best(func(x r) float64 { return x.b0 + x.p0 })
	fmt.Printf(" | A th %.3f A %.3f/%.3f B %.3f/%.3f", b.th, b.b0, b.p0, b.b1, b.p1)
	b = best(func(x r) float64 { return x.b1 + x.p1 })
	fmt.Printf(" | B th %.3f A %.3f/%.3f B %.3f/%.3f\n", b.th, b.b0, b.p0, b.b1, b.p1)
}

func smooth(wins [2][]*doc, ms [2][][]float64, lo, hi, step float64) (best, th float64, four [4]float64) {
	var xs []float64; var fs [][4]float64
	for th := lo; th < hi; th += step {
		b0, p0 := score(wins[0], hac(ms[0], th)); b1, p1 := score(wins[1], hac(ms[1], th))
		xs = append(xs, th); fs = append(fs, [4]float64{b0, p0, b1, p1})
	}
	for i := 1; i+1 < len(xs); i++ {
		v := 0.0
		for _, f := range fs[i-1:i+2] { v += f[0] + f[1] + f[2] + f[3] }
		if v/12 > best { best = v / 12; th = xs[i]; four = fs[i] }
	}
	return
}

func second(m [][]float64, l float64) [][]float64 {
	n := len(m)
	norm := make([]float64, n)
	for i := range m { for j := range m { if j != i { norm[i] += m[i][j] * m[i][j] } }; norm[i] = math.Sqrt(norm[i]) }
	out := make([][]float64, n)
	for i := range m {
		out[i] = make([]float64, n)
		for j := range m {
			if i == j { continue }
			s := 0.0
			for k := range m { if k != i && k != j { s += m[i][k] * m[k][j] } }
			out[i][j] = m[i][j]*(1-l) + l*s/(norm[i]*norm[j])*.3
		}
	}
	return out
}

func TestProto(t *testing.T) {
	docs, all := load()
	clean(all); buildVocab(all)
	wins := split(docs)
	base := P{title: 4, lead: 2, bigram: .3, maxdf: .2, tfk: 4, leadN: 60}
	linkMode, linkAlpha = "log", .3
	try := func(name string, p P) {
		ms := run(docs, all, p)
		b, th, f := smooth(wins, ms, .06, .4, .01)
		fmt.Printf("%-20s a %.1f th %.2f smooth %.3f  A %.3f/%.3f B %.3f/%.3f\n", name, linkAlpha, th, b, f[0], f[1], f[2], f[3])
	}
	try("base", base)
	for _, v := range []float64{.3, .6, 1} { p := base; p.part = v; try(fmt.Sprint("part ", v), p) }
	for _, v := range []float64{.2, .5, 1, 2} { p := base; p.burst = v; try(fmt.Sprint("burst ", v), p) }
	for _, v := range []float64{.2, .4, .6, .8} { p := base; p.second = v; try(fmt.Sprint("second ", v), p) }
}
func errorsOf(docs []*doc, id []int) {
	g := map[string]map[int][]string{}
	s := map[int]map[string]int{}
	for i, d := range docs {
		if g[d.Story] == nil { g[d.Story] = map[int][]string{} }
		g[d.Story][id[i]] = append(g[d.Story][id[i]], d.Title)
		if s[id[i]] == nil { s[id[i]] = map[string]int{} }
		s[id[i]][d.Story]++
	}
	var ks []string
	for k := range g { ks = append(ks, k) }
	sort.Strings(ks)
	for _, k := range ks {
		if len(g[k]) > 1 { fmt.Println("SPLIT", k); for c, ts := range g[k] { fmt.Println("    ", c, len(ts), strings.Join(ts, " ; ")) } }
	}
	var is []int
	for k := range s { is = append(is, k) }
	sort.Ints(is)
	for _, k := range is {
		if len(s[k]) > 1 { fmt.Println("MERGED", k, s[k]); for i, d := range docs { if id[i] == k { fmt.Println("     ", d.Story, d.Outlet, d.Title) } } }
	}
}

func TestErrs(t *testing.T) {
	docs, all := load()
	wins := split(docs)
	base := P{title: 4, lead: 2, bigram: .5, maxdf: .2, tfk: 4, leadN: 60}
	ms := run(docs, all, base)
	linkMode, linkAlpha = "log", .3
	for w := range 2 { fmt.Println("== window", w); errorsOf(wins[w], hac(ms[w], .19)) }
}
