package attribution

import q "github.com/quellenlage/quellenlage"

// read finds all attributions of a reading.
func read(r *q.Reading) []q.Attribution {
	if len(r.Tokens) == 0 {
		return nil
	}
	return find(r).attributions()
}

// find makes the findings of a reading that has tokens.
func find(r *q.Reading) *work {
	w := &work{text: prepare(r), speaker: -1, taken: make([]int, len(r.Tokens))}
	for i := range w.units {
		u := &w.units[i]
		reader := &unitReader{work: w, u: u, used: make([]bool, len(u.clauses)), past: len(w.found)}
		var before *unit
		if i > 0 && w.units[i-1].block == u.block {
			before = &w.units[i-1]
		}
		reader.read(before)
	}
	return w
}

func (r *unitReader) read(before *unit) {
	if len(r.u.clauses) == 0 {
		return
	}
	r.readLabel()
	r.readPointer(before)
	r.readFrames(false)
	r.readAdverbials()
	r.readContinuation()
	r.readPlanned(before)
	r.readFrames(true)
	r.readInnerViews()
	r.readNouns()
	r.readWonach()
	r.readActs()
	r.readInnerActs()
	r.readPassives()
	r.readHearsay()
	r.readFragments()
	r.readLooseQuotations()
	r.readQuotedSpeech()
}
