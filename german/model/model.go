// Package model holds the weights of the learned layers. They are embedded as strings;
// see MODEL.md for data, licence, recipe and scores.
package model

import (
	_ "embed"
	"sync"

	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
)

//go:embed classes.bin
var classes string

//go:embed usage.bin
var usage string

//go:embed codes.bin
var codes string

//go:embed tags.bin
var tags string

//go:embed names.bin
var names string

// Tables are what was learned about words from raw text.
var Tables = sync.OnceValues(func() (feature.Tables, error) {
	byNeighbours, err := wordclass.Open(classes)
	if err != nil {
		return feature.Tables{}, err
	}
	coded, err := wordclass.OpenCodes(codes)
	if err != nil {
		return feature.Tables{}, err
	}
	byUse, err := wordclass.Open(usage)
	return feature.Tables{Classes: byNeighbours, Usage: byUse, Codes: coded}.Remembering(), err
})

// Tags is the model of package tag.
var Tags = sync.OnceValues(func() (*perceptron.Model, error) { return perceptron.Open(tags) })

// Names is the model of package name.
var Names = sync.OnceValues(func() (*perceptron.Model, error) { return perceptron.Open(names) })
