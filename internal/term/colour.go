package term

// Style is a look of text in a terminal.
type Style string

// The styles, as parameters of the control sequence that sets them. They are those of the
// sixteen basic colours, which a person's terminal theme keeps legible.
const (
	Plain     Style = ""
	Bold      Style = "1"
	Dim       Style = "2"
	Underline Style = "4"
	Red       Style = "31"
	Green     Style = "32"
	Yellow    Style = "33"
	Blue      Style = "34"
	Magenta   Style = "35"
	Cyan      Style = "36"
)

// Painter writes styles, or nothing of them if colour is off.
type Painter struct{ On bool }

// Paint gives the text its style. The text must be [Clean].
func (p Painter) Paint(s Style, text string) string {
	if !p.On || s == Plain || text == "" {
		return text
	}
	return "\x1b[" + string(s) + "m" + text + "\x1b[0m"
}
