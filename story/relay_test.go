package story

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestSpeakerRole(t *testing.T) {
	p := newPaper(t, "Küstenbote", "2031-05-06", "An Bord sind zwölf Seeleute.\nDas Schiff hat ein Leck.\nDer Frachter soll geräumt werden.\nEs besteht keine Gefahr.\nDrei Männer sind verletzt.")
	agency, other, ministry := p.actor("AFP", q.Agency, ""), p.actor("Kyodo", q.Agency, ""), p.actor("Verkehrsministerium", q.Organization, "")
	circles, captain, outlet := p.actor("Regierungskreise", q.Unnamed, ""), p.actor("Igor Petrow", q.Person, ""), p.actor("Hafenblatt", q.Outlet, "")
	for _, test := range []struct {
		name             string
		actor, authority int
		words            string
		want             q.LinkRole
	}{
		{"an agency that cites a ministry", agency, ministry, "An Bord sind zwölf Seeleute", q.LinkRelay},
		{"an agency that cites another", agency, other, "Drei Männer sind verletzt", q.LinkRelay},
		{"an outlet that cites a ministry", outlet, ministry, "An Bord sind zwölf Seeleute", q.LinkRelay},
		{"an agency that reports itself", agency, -1, "Das Schiff hat ein Leck", q.LinkSource},
		{"an agency with a source that it does not name", agency, circles, "Der Frachter soll geräumt werden", q.LinkSource},
		{"a person who relies on a ministry", captain, ministry, "Es besteht keine Gefahr", q.LinkSource},
		{"nobody", -1, -1, "Es besteht keine Gefahr", q.LinkSource},
	} {
		p.Attributions = nil
		p.say(test.actor, q.Claims, test.words, test.authority)
		readings := []*q.Reading{p.Reading}
		told := listen(readings, newCast(readings))
		if got := told.speakerRole(&told.sayings[0]); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
