package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/quellenlage/quellenlage/demo"
	"github.com/quellenlage/quellenlage/source"
)

// demoPage is the file that demo --html writes.
const demoPage = "quellenlage-demo.html"

func (a *app) demoCommand() *cobra.Command {
	var out output
	var page bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Print the brief of a made-up story",
		Long: `Read the made-up story that comes with the program and print its brief. Places, people
and outlets in it are invented.` + exitStatus,
		Example: `  quellenlage demo
  quellenlage demo --html
  quellenlage demo --lang en --format md`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if page && out.format != "" && out.format != "html" {
				return fmt.Errorf("--html writes a page, --format %s does not; give one of them", out.format)
			}
			if page && out.path == "" {
				out.path = demoPage
			}
			if page && out.format == "" {
				out.format = "html"
			}
			if err := out.settle(); err != nil {
				return err
			}
			articles, left, err := a.collect(source.In(demo.Articles()))
			if err != nil {
				return err
			}
			if err := a.writeBrief(out, a.tell(articles, left)); err != nil {
				return err
			}
			if page {
				fmt.Fprintln(a.out, out.path)
			}
			return nil
		},
	}
	out.flags(cmd, "term", "md", "html", "json")
	cmd.Flags().BoolVar(&page, "html", false, "write the page "+demoPage+" and name it")
	return cmd
}
