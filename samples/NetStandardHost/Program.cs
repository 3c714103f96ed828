using NetStandardHost;

Console.WriteLine(Answers.Of(File.ReadAllText(args[0])));
Console.WriteLine(Answers.Told(employees: 18).Applicant.Employees);
