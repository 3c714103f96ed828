module FSharpHost

open System.IO
open Hojo.Model
open Hojo.Rules

let round = "shinjigyo-shinshutsu/3-digest"
let on = JapanTime(2026, 3, 1, 12, 0)

[<EntryPoint>]
let main args =
    let file = CaseFile.Read(File.ReadAllText args[0])
    let track = Catalogue.National[round]
    let told = file.Case.With("costs.machinery", Yen.Of 20_000_000)
    let answer = track.Assess(told, on)
    match answer.Grant with
    | null -> printfn $"{Names.Of(answer.Verdict).Ja}"
    | grant -> printfn $"{Names.Of(answer.Verdict).Ja}: {grant.Range}"
    for question in Seq.truncate 3 (track.Questions(Case(), on)) do
        printfn $"{question.Fact}: {question.Label.Ja}"
    0
