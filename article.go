package quellenlage

import "sort"

// Article is a text that somebody published, as it was read from its source, with what
// the source says about it. Nothing in it is a finding of the language analysis.
type Article struct {
	ID       string // unique within a story: base name of the file, or the id of a JSONL record
	Path     string // where it was read: file name, "-" for standard input
	URL      string
	Outlet   string // who published it, "" if the source does not say
	Title    string
	Authors  []string
	Language string // "de", "en", "" if unknown

	Published Publication
	Credits   []Credit

	// Text is what is analysed: the title, if it does not already stand at the beginning,
	// an empty line, and the body. It is valid UTF-8 and never changes.
	Text string
	// Blocks divide Text into its lines and say what each one is. They are sorted, do not
	// overlap, and leave out only white space.
	Blocks []Block
}

// Block is a line of an article's text.
type Block struct {
	Span
	Kind BlockKind
	By   string // the rule that told its kind
}

// BlockKind says what a line of an article is.
type BlockKind string

const (
	Headline  BlockKind = "headline"  // title of the article
	Heading   BlockKind = "heading"   // heading between paragraphs
	Paragraph BlockKind = "paragraph" // running text
	Caption   BlockKind = "caption"   // caption or credit of a picture
	Furniture BlockKind = "furniture" // reading time, calls to subscribe, buttons
	CreditRow BlockKind = "credit"    // a line that names agencies or authors
)

// Analysed reports whether the language analysis reads blocks of this kind.
func (k BlockKind) Analysed() bool {
	return k == Headline || k == Heading || k == Paragraph
}

// Credit is a mark that text or picture comes from an agency or another outlet.
type Credit struct {
	Agency string      // canonical name: "AFP", "dpa"
	Place  CreditPlace // where the mark stood
	Quote  string      // the mark as written: "Quelle: Küstenbote, abc/AFP/dpa"
	Span   Span        // its place in Text; empty if the mark stands outside of it
	By     string
}

// CreditPlace says where a credit stood, which decides what it credits.
type CreditPlace string

const (
	CreditByline   CreditPlace = "byline"   // "Von AFP"
	CreditDateline CreditPlace = "dateline" // "Berlin (dpa)"
	CreditFooter   CreditPlace = "footer"   // "Quelle: Küstenbote, abc/dpa"
	CreditMeta     CreditPlace = "meta"     // author or publisher in the page's metadata
	CreditPhoto    CreditPlace = "photo"    // "Foto: dpa": credits the picture only
)

// CreditsText reports whether a mark at this place credits the article's text.
func (p CreditPlace) CreditsText() bool { return p != CreditPhoto }

// Agencies are the canonical names of the agencies to which the text is credited, in the
// order in which they are named, each once.
func (a *Article) Agencies() []string {
	var names []string
	seen := map[string]bool{}
	for _, c := range a.Credits {
		if c.Place.CreditsText() && !seen[c.Agency] {
			seen[c.Agency] = true
			names = append(names, c.Agency)
		}
	}
	return names
}

// BlockAt is the index of the block that contains the byte offset, or of the last one
// before it; -1 if there is none.
func (a *Article) BlockAt(offset int) int {
	return sort.Search(len(a.Blocks), func(i int) bool { return a.Blocks[i].Start > offset }) - 1
}
