package story

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// isChange reports whether a figure says by how much something has grown or shrunk, or how far
// it is from another value: "um 80.000 gesunken", "492.000 mehr als", "ein Plus von 70". It is
// no count of what is there.
func isChange(r *q.Reading, f *q.Figure, clause q.Span) bool {
	first, behind := r.TokenAt(f.Start), r.TokenAt(f.End)
	switch strings.ToLower(r.Word(behind)) {
	case "mehr", "weniger", "höher", "niedriger", "tiefer", "zusätzlich":
		return true
	}
	for i := first - 1; i >= max(0, first-2); i-- {
		switch strings.ToLower(r.Word(i)) {
		case "um":
			return slices.ContainsFunc(strings.Fields(strings.ToLower(clause.In(r.Text))), moves)
		case "von":
			switch r.Word(i - 1) {
			case "Anstieg", "Rückgang", "Zunahme", "Abnahme", "Plus", "Minus", "Zuwachs", "Steigerung", "Senkung", "Erhöhung", "Verringerung":
				return true
			}
			return false
		}
		if !roughWord(r.Word(i)) {
			return false
		}
	}
	return false
}

// roughWord reports whether a word may stand between "um" and a number.
func roughWord(w string) bool {
	switch strings.ToLower(w) {
	case "rund", "etwa", "gut", "knapp", "fast", "über", "mehr", "insgesamt", "noch", "weitere", "weiteren", "nur", "bis":
		return true
	}
	return false
}

// moves reports whether a word in small letters is part of a verb of growing or shrinking, or
// compares.
func moves(word string) bool {
	word = strings.Trim(word, ".,;:()„“\"")
	return slices.ContainsFunc(moving, func(stem string) bool { return strings.Contains(word, stem) })
}

var moving = []string{"steig", "stieg", "sink", "sank", "gesunken", "fiel", "fallen", "zurück", "erhöh", "senk", "verringer", "wuchs", "wachs", "wächs", "zuleg", "zugelegt", "zulegt",
	"zunahm", "zunehm", "zugenommen", "abnahm", "abnehm", "abgenommen", "reduzier", "schrumpf", "kürz", "aufstock", "aufgestockt", "verteuer", "verbillig", "nachgab", "nachgeb",
	"einbrach", "eingebrochen", "brach", "kletter", "höher", "niedriger", "anheb", "anhob", "angehoben", "nahm", "nimmt", "legte", "legt", "ging", "geht", "vermehr", "verdoppel", "übertr", "unterbiet"}
