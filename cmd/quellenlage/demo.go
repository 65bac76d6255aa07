package main

import (
	"github.com/spf13/cobra"

	"github.com/quellenlage/quellenlage/demo"
	"github.com/quellenlage/quellenlage/source"
)

func (a *app) demoCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Print the brief of a made-up story",
		Long: `Read the made-up story that comes with the program and print its brief. Places, people
and outlets in it are invented.` + exitStatus,
		Example: `  quellenlage demo
  quellenlage demo -o demo.html
  quellenlage demo --lang en --format md`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := out.settle(); err != nil {
				return err
			}
			articles, left, err := a.collect(source.In(demo.Articles()))
			if err != nil {
				return err
			}
			return a.writeBrief(out, a.tell(articles, left))
		},
	}
	out.flags(cmd, "term", "md", "html", "json")
	return cmd
}
