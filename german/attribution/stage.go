package attribution

import q "github.com/quellenlage/quellenlage"

// read finds all attributions of a reading.
func read(r *q.Reading) []q.Attribution {
	if len(r.Tokens) == 0 {
		return nil
	}
	w := &work{text: prepare(r), speaker: -1, taken: make([]int, len(r.Tokens))}
	for i := range w.units {
		u := &w.units[i]
		reader := &unitReader{work: w, u: u, used: make([]bool, len(u.clauses))}
		reader.read()
	}
	return w.attributions()
}

func (r *unitReader) read() {
	r.readLabel()
	r.readFrames()
	r.readAdverbials()
	r.readActs()
	r.readHearsay()
	r.readContinuation()
	r.readFragments()
	r.readLooseQuotations()
}
