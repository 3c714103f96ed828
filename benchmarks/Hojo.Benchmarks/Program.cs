using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

// In process: the runner would otherwise build a project of its own below this one, with this repository's build rules.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(["--inProcess", "--memory", .. args],
    DefaultConfig.Instance.WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40))); // ids of tracks, whole
