package quellenlage

import (
	"errors"
	"fmt"
)

// Layer names one layer of a reading.
type Layer string

const (
	LayerTokens       Layer = "tokens"
	LayerSentences    Layer = "sentences"
	LayerTags         Layer = "tags"
	LayerNames        Layer = "names"
	LayerTimes        Layer = "times"
	LayerFigures      Layer = "figures"
	LayerActors       Layer = "actors"
	LayerAttributions Layer = "attributions"
	LayerEvidence     Layer = "evidence"
)

// Stage adds layers to a reading. Run is a pure function of the layers it needs: no clock,
// no network, no randomness. It must not change the article or a layer that it does not
// provide, and it must cope with any text.
type Stage struct {
	Name string
	// Version is raised when the output may change, so that stored layers are made anew.
	Version  int
	Needs    []Layer
	Provides []Layer
	Run      func(*Reading)
}

// Pipeline is a list of stages in the order in which they run.
type Pipeline []Stage

// Check reports every stage that is incomplete, needs a layer that no earlier stage
// provides, or provides one that an earlier stage has already made.
func (p Pipeline) Check() error {
	var problems []error
	made := map[Layer]string{}
	for _, s := range p {
		if s.Name == "" || s.Version < 1 || s.Run == nil {
			problems = append(problems, fmt.Errorf("stage %q lacks name, version or function", s.Name))
		}
		for _, l := range s.Needs {
			if _, ok := made[l]; !ok {
				problems = append(problems, fmt.Errorf("stage %q needs %s, which no earlier stage provides", s.Name, l))
			}
		}
		for _, l := range s.Provides {
			if by, ok := made[l]; ok {
				problems = append(problems, fmt.Errorf("stage %q provides %s, which stage %q already made", s.Name, l, by))
			}
			made[l] = s.Name
		}
	}
	return errors.Join(problems...)
}

// Read runs all stages over the article. The pipeline must have passed Check.
func (p Pipeline) Read(a *Article) *Reading {
	r := &Reading{Article: a}
	for _, s := range p {
		s.Run(r)
	}
	return r
}
