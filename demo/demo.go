// Package demo holds a made-up developing story: nine German articles of five made-up
// outlets on one fictitious accident, written for this project. They show every feature
// of a brief; README.md says what the brief of them must contain.
//
// People, places, companies and outlets are invented, and so is everything that the
// named news agencies are said to have reported.
package demo

import (
	"embed"
	"io/fs"
)

//go:embed articles
var files embed.FS

// Articles is a file system with the articles as an outlet's web site or archive would
// give them: plain text in UTF-8, one file in Windows-1252, one saved web page. The files
// lie at its root; their names sort in order of publication.
func Articles() fs.FS {
	articles, err := fs.Sub(files, "articles")
	if err != nil { // only for a malformed name, and "articles" is none
		return files
	}
	return articles
}
