package imprint

import (
	"strings"
	"testing"
)

func TestOn(t *testing.T) {
	for name, c := range map[string]struct {
		head string
		want bool
	}{
		"page":             {"<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n" + Meta, true},
		"Markdown":         {Comment + "\n\n# Lage", true},
		"brief as JSON":    {"{\n \"format\": 1,\n \"title\": \"Lage\"", true},
		"answer as JSON":   {"{\n \"format\": 1,\n \"sentence\": \"Der Damm ist gebrochen\"", true},
		"reading":          {`{"format":1,"id":"a","title":"Damm"`, true},
		"terminal":         {"QUELLENLAGE  Damm   2 Artikel\n\nARTIKEL\n  Artikel  Tag", true},
		"answer":           {"QUELLENLAGE  Question\n\nVERDICT  one origin", true},
		"article about it": {"QUELLENLAGE BLEIBT DÜNN\n\nDie Quellenlage bleibt dünn, sagte Ines Kolbe.", false},
		"other generator":  {`<meta name="generator" content="WordPress">`, false},
		"comment inside":   {"Text " + Comment, false},
		"format of a feed": {`{"format":"text","id":"7","text":"Der Damm hält."}`, false},
		"other record":     {`{"format":"text","title":"Damm","text":"Der Damm hält."}`, false},
		"far below":        {strings.Repeat(" ", Reach) + Meta, false},
		"empty":            {"", false},
	} {
		if got := On([]byte(c.head)); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
