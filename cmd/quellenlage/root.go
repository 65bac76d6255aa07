package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// The exit statuses, which every help text names.
const (
	exitDone    = 0
	exitNothing = 1
	exitUsage   = 2
)

const exitStatus = `

EXIT STATUS
  0  done; what was left out is named on standard error
  1  nothing could be read, or the result could not be written
  2  wrong use`

// app is what the commands share.
type app struct {
	in       io.Reader
	out, err *os.File
	lang     string // of the labels: "de" or "en"
	left     tally  // articles left out so far
}

// run carries out a command line and gives the exit status. Whatever happens, the user
// sees an error in a line, and never a stack trace.
func run(args []string) (status int) {
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr}
	root := a.rootCommand()
	defer func() {
		if cause := recover(); cause != nil {
			status = a.report(root.Name(), &q.Error{Op: "internal error", Err: fmt.Errorf("%v", cause), Hint: "please report this with the files that led to it"})
		}
	}()
	root.SetArgs(args)
	called, err := root.ExecuteC()
	return a.report(called.CommandPath(), err)
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "quellenlage",
		Short: "Who says so, on whose authority, since when?",
		Long: `Quellenlage reads German news coverage of one story and prints a brief: who says so, on
whose authority, since when, and how many independent origins stand behind it. It
judges no claim; it shows structure, and every line can be opened at its place in a source.` + exitStatus,
		Example: `  quellenlage demo
  quellenlage brief articles/
  quellenlage brief --format html -o brief.html *.txt saved-pages/*.html`,
		Version:       buildVersion(),
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			return oneOf("lang", a.lang, msg.German, msg.English)
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.PersistentFlags().StringVar(&a.lang, "lang", msg.German, "language of the labels: de or en")
	complete(root, "lang", msg.German, msg.English)
	root.SetVersionTemplate(versionLine())
	root.SetHelpCommand(helpCommand())
	root.AddCommand(a.briefCommand(), a.checkCommand(), a.annotateCommand(), a.demoCommand(), a.reuseCommand(), a.storiesCommand(), a.versionCommand())
	return root
}

// complete offers the values of a flag for completion in the shell.
func complete(cmd *cobra.Command, flag string, values ...string) {
	// The only error is an unknown flag, and the flag was just defined.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// oneOf reports a value that a flag does not take.
func oneOf(flag, value string, values ...string) error {
	for _, v := range values {
		if v == value {
			return nil
		}
	}
	return fmt.Errorf("--%s takes %s, not %q", flag, strings.Join(values, ", "), value)
}

// atLeastOnePath checks the arguments of commands that read articles.
func atLeastOnePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no file, folder or pattern is named; - reads standard input")
	}
	if first := slices.Index(args, "-"); first >= 0 && slices.Contains(args[first+1:], "-") {
		return errors.New("- is named twice, and standard input can be read only once")
	}
	return nil
}

// helpCommand prints the help of a command. Other than cobra's own, it fails on a command that
// there is not.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Print the help of a command",
		Long:  "Print the help of a command, or of the whole program." + exitStatus,
		RunE: func(cmd *cobra.Command, names []string) error {
			about, rest, err := cmd.Root().Find(names)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("there is no command %q", strings.Join(names, " "))
			}
			return about.Help()
		},
		ValidArgsFunction: func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			var names []string
			for _, c := range cmd.Root().Commands() {
				if c.IsAvailableCommand() {
					names = append(names, c.Name())
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
	}
}

// report shows an error of the called command, if there is one, with one hint behind it, and
// gives the exit status. Only a q.Error comes from the work itself; all others say that the
// command line is wrong. Without an error the hint is for what was left out.
func (a *app) report(called string, err error) int {
	status, hint := exitUsage, called+" --help tells how it is used"
	var failure *q.Error
	switch {
	case err == nil:
		status = exitDone
		_, hint = a.left.all()
	case errors.As(err, &failure):
		status, hint = exitNothing, failure.Hint
	case called == "quellenlage" || called == "quellenlage help":
		hint = "quellenlage --help lists the commands"
	}
	if err != nil {
		line, _, _ := strings.Cut(err.Error(), "\n")
		fmt.Fprintf(a.err, "quellenlage: error: %s\n", term.Clean(line))
	}
	if hint != "" {
		fmt.Fprintf(a.err, "quellenlage: hint: %s\n", term.Clean(hint))
	}
	return status
}
