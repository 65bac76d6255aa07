// Package sample holds a small story made by hand, with every kind of finding that a brief
// shows. Tests of the packages that draw briefs use it, so that they need no analysis.
package sample

import (
	"math"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Indices of the actors of [Story].
const (
	coastGuard = iota
	ministry
	minister
	port
	union
	agency
	courier
	institute
)

// Story is four made-up articles on drones over a harbour. Each call makes it anew.
func Story() *q.Story {
	s := &q.Story{Readings: readings(), LeftOut: []q.Skip{{Path: "bild.png", Reason: q.SkipBinary}, {Path: "leer.txt", Reason: q.SkipEmpty}}}
	s.Actors = []q.StoryActor{
		coastGuard: {Name: "Küstenwache", Kind: q.Organization, For: -1},
		ministry:   {Name: "Verteidigungsministerium", Kind: q.Organization, For: -1},
		minister:   {Name: "Jonna Terhaar", Role: "Verteidigungsministerin", Kind: q.Person, For: ministry},
		port:       {Name: "Hafenbetrieb Tarsk", Kind: q.Organization, For: -1},
		union:      {Name: "Gewerkschaft der Hafenarbeiter", Kind: q.Organization, For: -1},
		agency:     {Name: "dpa", Kind: q.Agency, For: -1},
		courier:    {Name: "Tarsker Kurier", Kind: q.Outlet, For: -1},
		institute:  {Name: "Institut für Küstenforschung", Kind: q.Organization, For: -1},
	}
	addFigures(s)
	addPositions(s)
	addClaims(s)
	addText(s)
	return s
}

// at is the place of the n-th occurrence of words in an article, counted from 0.
func at(s *q.Story, article int, words string, n int) q.Place {
	text, from := s.Readings[article].Text, 0
	for ; n >= 0; n-- {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return q.Place{Article: article}
		}
		if n == 0 {
			return q.Place{Article: article, Span: q.Span{Start: from + i, End: from + i + len(words)}}
		}
		from += i + len(words)
	}
	return q.Place{Article: article}
}

func place(s *q.Story, article int, words string) q.Place { return at(s, article, words, 0) }

// article makes a reading of a title and paragraphs; a paragraph that begins with "# " is a
// heading, one with "~ " a caption.
func article(id, outlet, title string, published q.Publication, paragraphs ...string) *q.Reading {
	a := &q.Article{ID: id, Path: id, Outlet: outlet, Title: title, Language: "de", Published: published}
	add := func(line string, kind q.BlockKind) {
		if a.Text != "" {
			a.Text += "\n\n"
		}
		start := len(a.Text)
		a.Text += line
		a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: start, End: len(a.Text)}, Kind: kind, By: "sample"})
	}
	add(title, q.Headline)
	for _, p := range paragraphs {
		switch {
		case strings.HasPrefix(p, "# "):
			add(p[2:], q.Heading)
		case strings.HasPrefix(p, "~ "):
			add(p[2:], q.Caption)
		default:
			add(p, q.Paragraph)
		}
	}
	return &q.Reading{Article: a}
}

func readings() []*q.Reading {
	moment := func(s string) q.Publication {
		d := q.Day(s[:10])
		return q.Publication{Moment: s, Basis: q.Stated, From: d, To: d, By: "sample"}
	}
	rs := []*q.Reading{
		article("011_kurier.txt", "Tarsker Kurier", "Drohnen über dem Hafen von Tarsk", moment("2031-03-03T09:30:00+01:00"),
			"Über dem Hafen von Tarsk sind in der Nacht Drohnen gesichtet worden. Die Küstenwache zählte mindestens acht Flugkörper.",
			"Das Verteidigungsministerium könne die Sichtungen nicht bestätigen, sagte eine Sprecherin. Man prüfe die Berichte.",
			"„Wir haben die Kräne sofort abgeschaltet“, sagte ein Vertreter des Hafenbetriebs. Der Betrieb ruhte bis zum Morgen."),
		article("012_bote.txt", "Bote am Sund", "Sichtungen in Tarsk: Ministerium prüft", moment("2031-03-03T18:10:00+01:00"),
			"Tarsk (dpa) – Die Küstenwache zählte mindestens acht Flugkörper, berichtet der „Tarsker Kurier“.",
			"~ Der Hafen von Tarsk. (Foto: dpa)",
			"Der Hafenbetrieb wies Berichte über einen Schaden zurück. „Wir haben die Kräne sofort abgeschaltet, mehr ist nicht passiert“, sagte ein Vertreter."),
		article("013_abend.txt", "Abend", "Zwölf Drohnen legten Hafen lahm", moment("2031-03-04T07:00:00+01:00"),
			"Die Küstenwache korrigierte ihre Zahl auf zwölf. Verteidigungsministerin Jonna Terhaar bestätigte am Dienstag die Sichtungen.",
			"# Gewerkschaft warnt",
			"Die Gewerkschaft der Hafenarbeiter sprach von mehr als 20 Drohnen und warnte vor weiteren Ausfällen. Bis zu 300 Soldaten sollen den Hafen bewachen.",
			"Das Institut für Küstenforschung verwies auf Satellitenbilder. Die Küstenwache korrigierte ihre Zahl auf zwölf."),
		article("014_welle.txt", "Welle Nord", "Hafen wieder in Betrieb", q.Publication{Moment: "2031-03-05", Basis: q.Inferred, From: "2031-03-05", To: "2031-03-05", By: "sample"},
			"Der Hafen von Tarsk arbeitet wieder. Die Küstenwache zählte mindestens acht Flugkörper, berichtet der „Tarsker Kurier“.",
			"Der Schaden liegt nach Angaben der Gewerkschaft bei 2,5 Millionen Euro. Der Hafenbetrieb bestreitet das."),
	}
	rs[1].Credits = []q.Credit{{Agency: "dpa", Place: q.CreditDateline, Quote: "Tarsk (dpa)", By: "sample"}}
	return rs
}

func addFigures(s *q.Story) {
	inf := math.Inf(1)
	s.Series = []q.Series{
		{Counted: "Drohnen über dem Hafen", Status: q.Actual, Entries: []q.FigureEntry{
			{Text: "mindestens acht Flugkörper", Low: 8, High: inf, Modifier: q.AtLeast, Unit: "Flugkörper", AsOf: "2031-03-03", Actor: coastGuard,
				Via: []int{courier, agency}, Articles: []int{0, 1, 3}, Origins: []int{coastGuard}, Verdict: q.OneOrigin,
				Places: []q.Place{place(s, 0, "mindestens acht Flugkörper"), place(s, 1, "mindestens acht Flugkörper"), place(s, 3, "mindestens acht Flugkörper")}},
			{Text: "zwölf", Low: 12, High: 12, Modifier: q.Exact, Unit: "Drohne", AsOf: "2031-03-04", Actor: coastGuard, Articles: []int{2},
				Origins: []int{coastGuard}, Verdict: q.OneOrigin, Relations: []q.Relation{{Type: q.Supersedes, To: 0}}, Places: []q.Place{place(s, 2, "zwölf")}},
			{Text: "mehr als 20 Drohnen", Low: 20, High: inf, Modifier: q.MoreThan, Unit: "Drohne", AsOf: "2031-03-04", Actor: union, Articles: []int{2},
				Origins: []int{union}, Verdict: q.OneOrigin, Relations: []q.Relation{{Type: q.Contradicts, To: 1}}, Places: []q.Place{place(s, 2, "mehr als 20 Drohnen")}},
		}},
		{Counted: "Soldaten zur Bewachung", Status: q.Planned, Entries: []q.FigureEntry{
			{Text: "Bis zu 300 Soldaten", Low: -inf, High: 300, Modifier: q.UpTo, Unit: "Soldat", Latest: "2031-03-04", Actor: -1, Articles: []int{2}, Verdict: q.Unstated,
				Places: []q.Place{place(s, 2, "Bis zu 300 Soldaten")}},
		}},
		{Counted: "Schaden", Status: q.Actual, Entries: []q.FigureEntry{
			{Text: "2,5 Millionen Euro", Low: 2.5e6, High: 2.5e6, Modifier: q.Exact, Unit: "EUR", UnitKind: q.UnitMoney, AsOf: "2031-03-05", Actor: union, Articles: []int{3},
				Origins: []int{union}, Verdict: q.OneOrigin, Places: []q.Place{place(s, 3, "2,5 Millionen Euro")}},
		}},
	}
}

func addPositions(s *q.Story) {
	s.Positions = []q.Position{
		{Actor: coastGuard, Acts: []q.Act{
			{Day: "2031-03-03", Stance: q.Claims, Speaker: coastGuard, Text: "mindestens acht Flugkörper", Articles: []int{0, 1, 3}, Places: []q.Place{place(s, 0, "Die Küstenwache zählte mindestens acht Flugkörper.")}},
			{Day: "2031-03-04", Stance: q.Claims, Speaker: coastGuard, Text: "Die Küstenwache korrigierte ihre Zahl auf zwölf.", Articles: []int{2}, Places: []q.Place{place(s, 2, "Die Küstenwache korrigierte ihre Zahl auf zwölf.")}},
		}},
		{Actor: ministry, Acts: []q.Act{
			{Day: "2031-03-03", Stance: q.CannotConfirm, Speaker: ministry, Text: "Das Verteidigungsministerium könne die Sichtungen nicht bestätigen", Articles: []int{0}, Places: []q.Place{place(s, 0, "Das Verteidigungsministerium könne die Sichtungen nicht bestätigen")}},
			{Day: "2031-03-04", Stance: q.Confirms, Speaker: minister, Text: "bestätigte am Dienstag die Sichtungen", Articles: []int{2}, Places: []q.Place{place(s, 2, "Verteidigungsministerin Jonna Terhaar bestätigte am Dienstag die Sichtungen.")}},
		}, Changes: []q.Change{{From: 0, To: 1}}},
		{Actor: port, Acts: []q.Act{
			{Day: "2031-03-03", Stance: q.Denies, Speaker: port, Text: "wies Berichte über einen Schaden zurück", Articles: []int{1}, Places: []q.Place{place(s, 1, "Der Hafenbetrieb wies Berichte über einen Schaden zurück.")}},
			{Stance: q.Denies, Speaker: port, Text: "Der Hafenbetrieb bestreitet das.", Articles: []int{3}, Places: []q.Place{place(s, 3, "Der Hafenbetrieb bestreitet das.")}},
		}},
		{Actor: union, Acts: []q.Act{
			{Day: "2031-03-04", Stance: q.Warns, Speaker: union, Text: "warnte vor weiteren Ausfällen", Articles: []int{2}, Places: []q.Place{place(s, 2, "warnte vor weiteren Ausfällen")}},
		}},
	}
}

func addClaims(s *q.Story) {
	s.Claims = []q.Claim{
		{Text: "Die Küstenwache zählte mindestens acht Flugkörper", Stance: q.Claims, Actor: coastGuard, Articles: []int{0, 1, 3}, Origins: []int{coastGuard},
			Chain: []q.Link{{Name: "Bote am Sund", Role: q.LinkOutlet}, {Name: "Welle Nord", Role: q.LinkOutlet}, {Name: "dpa", Role: q.LinkAgency, Places: []q.Place{place(s, 1, "(dpa)")}},
				{Name: "Tarsker Kurier", Role: q.LinkRelay, Places: []q.Place{place(s, 1, "berichtet der „Tarsker Kurier“")}}, {Name: "Küstenwache", Role: q.LinkAuthority}},
			Verdict: q.OneOrigin, Places: []q.Place{place(s, 0, "Die Küstenwache zählte mindestens acht Flugkörper"), place(s, 1, "Die Küstenwache zählte mindestens acht Flugkörper"), place(s, 3, "Die Küstenwache zählte mindestens acht Flugkörper")}},
		{Text: "Sichtungen", Stance: q.Confirms, Actor: ministry, Articles: []int{0, 2}, Origins: []int{coastGuard, ministry}, Verdict: q.SeveralNamed,
			Chain: []q.Link{{Name: "Abend", Role: q.LinkOutlet}, {Name: "Jonna Terhaar", Role: q.LinkAuthority}}, Places: []q.Place{place(s, 2, "bestätigte am Dienstag die Sichtungen")}},
	}
	s.Evidence = []q.NamedEvidence{
		{Kind: q.SatelliteImage, Actor: institute, Text: "Satellitenbilder", Articles: []int{2}, Places: []q.Place{place(s, 2, "Satellitenbilder")}},
	}
}

func addText(s *q.Story) {
	shared := "Die Küstenwache zählte mindestens acht Flugkörper"
	s.Reuse = []q.Reuse{
		{A: 1, B: 3, Kind: q.AgencyCopy, Agency: "dpa", Direction: q.BFromA, ShareA: 0.31, ShareB: 0.28, Passages: []q.Passage{
			{A: place(s, 1, shared+", berichtet der „Tarsker Kurier“.").Span, B: place(s, 3, shared+", berichtet der „Tarsker Kurier“.").Span}}},
		{A: 2, B: 2, Kind: q.SelfRepeat, Direction: q.UnknownDirection, ShareA: 0.14, ShareB: 0.14, Passages: []q.Passage{
			{A: at(s, 2, "Die Küstenwache korrigierte ihre Zahl auf zwölf.", 0).Span, B: at(s, 2, "Die Küstenwache korrigierte ihre Zahl auf zwölf.", 1).Span}}},
	}
	s.New = []q.Novelty{
		{Article: 0, Items: []q.Line{{Text: "Küstenwache: mindestens acht Flugkörper", Places: []q.Place{place(s, 0, "mindestens acht Flugkörper")}}}},
		{Article: 2, Items: []q.Line{
			{Text: "Küstenwache: zwölf", Places: []q.Place{place(s, 2, "zwölf")}},
			{Text: "Verteidigungsministerium bestätigt", Places: []q.Place{place(s, 2, "bestätigte am Dienstag die Sichtungen")}},
		}},
	}
	long := "„Wir haben die Kräne sofort abgeschaltet, mehr ist nicht passiert“"
	s.Quotations = []q.Quotation{
		{Text: long, Actor: port, Day: "2031-03-03", Articles: []int{0, 1}, Places: []q.Place{place(s, 0, "„Wir haben die Kräne sofort abgeschaltet“"), place(s, 1, long)}},
	}
	twelve, more := place(s, 2, "zwölf"), place(s, 2, "mehr als 20 Drohnen")
	title, corrected := place(s, 2, "Zwölf Drohnen legten Hafen lahm"), place(s, 2, "Die Küstenwache korrigierte ihre Zahl auf zwölf.")
	damage, denied := place(s, 3, "Der Schaden liegt nach Angaben der Gewerkschaft bei 2,5 Millionen Euro."), place(s, 3, "Der Hafenbetrieb bestreitet das.")
	s.Contradictions = []q.Contradiction{
		conflict(s, q.FigureConflict, side(s, coastGuard, twelve), side(s, union, more)),
		conflict(s, q.PositionConflict, side(s, union, damage), side(s, port, denied)),
		conflict(s, q.AttributionLoss, side(s, -1, title), side(s, coastGuard, corrected)),
	}
}

func side(s *q.Story, actor int, at q.Place) q.Side {
	return q.Side{Actor: actor, Text: at.In(s.Readings[at.Article].Text), Places: []q.Place{at}}
}

func conflict(s *q.Story, kind q.ContradictionKind, one, other q.Side) q.Contradiction {
	return q.Contradiction{Kind: kind, Text: one.Text + " ↔ " + other.Text, Sides: []q.Side{one, other}, Places: append(one.Places[:1:1], other.Places...)}
}
