// Package reuse finds text that articles share: who has which passage from whom, which
// text came from an agency, and what an article repeats.
//
// The way from articles to passages has three steps. Each article is scanned into
// normalised words and reduced to fingerprints by winnowing (Schleimer, Wilkerson and
// Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003), which
// finds every shared run of eight words. Articles that share fingerprints are aligned word
// by word from these seeds, over small edits. What is aligned is cut into passages at
// paragraph borders and where an outlet's boilerplate begins.
//
// All hashes are fixed functions of the text, so the same articles give the same result on
// every computer. The package needs no layer of a language analysis.
package reuse
