// Package quellenlage is the vocabulary of Quellenlage, a program that reads the
// coverage of one developing story and answers: who says so, on whose authority,
// since when, and how many independent origins stand behind it?
//
// The package holds nouns and no machinery. It imports only the standard library
// and knows no model, file format, database or web.
//
//   - An [Article] is a text that somebody published, with what is known about it.
//     Its Text never changes.
//   - A [Reading] is an article together with stand-off layers of findings: tokens,
//     sentences, times, figures, actors, attributions. Every finding is a [Span] of
//     the text and names the rule or model that made it (By).
//   - A [Stage] adds layers to a reading; a [Pipeline] is a slice of stages whose needs
//     and provides are checked before the first article is read.
//   - A [Story] is what several readings say together: series of figures, positions
//     of actors, origins of claims, passages that articles share.
//   - A [Brief] is a story in an editor's order, ready to be drawn.
//
// Offsets are bytes. [Offsets] converts them to Unicode code points, which the public
// formats use.
package quellenlage
