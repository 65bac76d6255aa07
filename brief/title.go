package brief

import q "github.com/quellenlage/quellenlage"

// title is the heading of the story; "" if nothing can be said.
func title(s *q.Story) string {
	if len(s.Readings) > 0 {
		return s.Readings[0].Title
	}
	return ""
}
