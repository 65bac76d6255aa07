package press

import (
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"
)

func names(found []Found) []string {
	var out []string
	for _, f := range found {
		out = append(out, f.Name)
	}
	return out
}

func TestAgency(t *testing.T) {
	for word, want := range map[string]string{
		"afp": "AFP", "AFP": "AFP", "rts": "Reuters", "rtr": "Reuters", "Reuters": "Reuters",
		"Deutsche Presse-Agentur": "dpa", "dpa-infocom": "dpa", "DPA": "dpa", "dpa-AFX": "dpa-AFX",
		"epd": "epd", "SID": "SID", "Yonhap": "Yonhap", "dj": "Dow Jones", "sda": "Keystone-SDA",
		"Maja Brandt": "", "red": "", "": "",
	} {
		if got, ok := Agency(word); got != want || ok != (want != "") {
			t.Errorf("Agency(%q) = %q, %v, want %q", word, got, ok, want)
		}
	}
}

func TestAgenciesIn(t *testing.T) {
	for _, c := range []struct {
		credit string
		want   []string
	}{
		{"Quelle: ntv.de, abc/AFP/dpa/AP", []string{"AFP", "dpa", "AP"}},
		{"Quelle: dpa/rtr.", []string{"dpa", "Reuters"}},
		{"Mit Material der Nachrichtenagenturen dpa und AP.", []string{"dpa", "AP"}},
		{"(dpa-AFX/epd)", []string{"dpa-AFX", "epd"}},
		{"© dpa-infocom, dpa:290519-99-123456/3", []string{"dpa", "dpa"}},
		{"RND/xy/seb", nil},
		{"RND/ani/dpa", []string{"dpa"}},
		{"RND/DPA", []string{"dpa"}},
		{"Von Paula Apel", nil},
		{"der Deutschen Presse-Agentur", []string{"dpa"}},
	} {
		if got := names(AgenciesIn(c.credit)); !slices.Equal(got, c.want) {
			t.Errorf("AgenciesIn(%q) = %q, want %q", c.credit, got, c.want)
		}
	}
}

func TestAgenciesNamedLeavesSignsAlone(t *testing.T) {
	got := names(AgenciesNamed("Er sagte der dpa und der Nachrichtenagentur AFP, rts und ap seien Kürzel; dpa-Informationen zufolge."))
	if want := []string{"dpa", "AFP", "dpa"}; !slices.Equal(got, want) {
		t.Errorf("AgenciesNamed = %q, want %q", got, want)
	}
}

func TestPicturesIn(t *testing.T) {
	for credit, want := range map[string]string{
		"Quelle: IMAGO/Erik Muster": "IMAGO", "Foto: dpa": "dpa", "Bild: picture alliance/Erika Muster": "picture alliance",
		"Foto: privat": "",
	} {
		if got := strings.Join(names(PicturesIn(credit)), ","); got != want {
			t.Errorf("PicturesIn(%q) = %q, want %q", credit, got, want)
		}
	}
}

func TestOutlets(t *testing.T) {
	for name, want := range map[string]string{"ntv.de": "n-tv", "Süddeutsche Zeitung": "SZ", "www.faz.net": "FAZ", "Elbtal-Zeitung": ""} {
		if got, _ := Outlet(name); got != want {
			t.Errorf("Outlet(%q) = %q, want %q", name, got, want)
		}
	}
	for address, want := range map[string]string{
		"https://www.n-tv.de/politik/article1.html": "n-tv", "https://rss.sueddeutsche.de/x": "SZ",
		"https://elbtal-zeitung.example/": "", "::": "",
	} {
		if got, _ := OutletAt(address); got != want {
			t.Errorf("OutletAt(%q) = %q, want %q", address, got, want)
		}
	}
	got := names(OutletsNamed("Das berichtete die Welt, so die Washington Post und der Tagesspiegel."))
	if want := []string{"Washington Post", "Tagesspiegel"}; !slices.Equal(got, want) {
		t.Errorf("OutletsNamed = %q, want %q", got, want)
	}
}

func TestTablesAreWellFormed(t *testing.T) {
	for file, c := range map[string]struct {
		table   string
		columns int
	}{"agencies.txt": {agencyTable, 3}, "pictures.txt": {pictureTable, 2}, "outlets.txt": {outletTable, 3}} {
		var heads []string
		for line := range strings.Lines(c.table) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			if n := strings.Count(line, "|"); n != c.columns-1 {
				t.Errorf("%s: %q has %d columns, want %d", file, line, n+1, c.columns)
			}
			head, _, _ := strings.Cut(line, "|")
			heads = append(heads, strings.TrimSpace(head))
		}
		if !sort.StringsAreSorted(heads) {
			t.Errorf("%s is not sorted", file)
		}
		if len(slices.Compact(slices.Clone(heads))) != len(heads) {
			t.Errorf("%s names an entry twice", file)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Quelle: ntv.de, abc/AFP")
	f.Add("der Deutschen Presse-Agentur\xff")
	f.Fuzz(func(t *testing.T, text string) {
		for _, found := range [][]Found{AgenciesIn(text), AgenciesNamed(text), PicturesIn(text), OutletsNamed(text)} {
			end := 0
			for _, m := range found {
				if m.Start < end || m.End > len(text) || m.Empty() || m.Name == "" {
					t.Fatalf("%q: bad span %+v", text, m)
				}
				if utf8.ValidString(text) && !utf8.ValidString(m.In(text)) {
					t.Fatalf("%q: %+v cuts a character", text, m)
				}
				end = m.End
			}
		}
	})
}
