using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 ８．審査・採択: 25 points of view, without weights. The office judges all of them.</summary>
internal static partial class KyodoRound02
{
    private static void Review(RoundBuilder round)
    {
        var how = round.Under(Doc, "（１）審査方法");
        how.Notes("hearing", (12, "必要に応じて計画内容に関するヒアリングを実施する場合がある"), "有識者の委員会が審査し、必要に応じてヒアリングを行う");
        how.Notes("formal-faults", (12, "要件不備とし、その後の審査は行わず不採択とする"), "評価指標、応募資格、応募期間、応募書類、注意事項、参画事業者10者以上のどれかを満たさない申請は、審査されず不採択");
        how.Requires("own-plan", (12, "申請者自らが検討・策定しているように見受けられず"), "申請者自らが補助事業計画を検討・策定している(代行や酷似と判断されると不採択)", OwnPlan.Is(true),
            Readings.DeclaredAndJudged);

        var views = round.Under(Doc, "（２）審査の視点");
        views.Reviews("review-finances", (12, "資金調達能力を含め、健全な財務体制となっているか"), "資金調達能力を含め、健全な財務体制か");
        views.Reviews("review-management", (12, "計画通りに遂行できる管理・運営能力を有しているか"), "計画通りに遂行できる管理・運営能力を有しているか");
        views.Reviews("review-support-record", (12, "申請者が小規模事業者の販路開拓支援を実施しているか"), "申請者が小規模事業者の販路開拓支援を実施しているか");
        views.Reviews("review-past-results", (12, "同様・類似の事業を実施した実績がある場合、一定の成果を収めているか"), "過去の同様・類似の事業で一定の成果を収めているか");
        views.Reviews("review-development", (12, "過去に実施した類似事業と比べて発展性はあるか"), "過去の類似事業と比べて発展性はあるか");
        views.Reviews("review-concept", (12, "設定されたコンセプトに妥当性があるか"), "経営環境の現状分析等を踏まえ、コンセプトに妥当性があるか");
        views.Reviews("review-support-system", (12, "参画事業者がノウハウを修得でき、持続的な経営に繋がる取組みとなっているか"), "支援体制が整い、参画事業者がノウハウを修得でき、持続的な経営に繋がるか");
        views.Reviews("review-target", (12, "ターゲットが明確かつ的確に設定されているか"), "コンセプトを踏まえ、ターゲットが明確かつ的確か");
        views.Reviews("review-display", (12, "展示方法や開催方法（場所の選定等）について工夫がなされているか"), "集客・商談につながる展示方法や開催方法の工夫");
        views.Reviews("review-ideas", (12, 13, "特長を表現するような工夫がなされているか"), "成果を高める工夫、商品・サービスの特長を表現する工夫");
        views.Reviews("review-analysis", (13, "経営環境や課題が的確に把握されているか"), "計画策定前の調査・分析によって経営環境や課題が的確に把握されているか");
        views.Reviews("review-not-for-itself", (13, "申請者自身の利益を追求する取組みとなっていないか"), "申請者自身の利益や販路開拓の取組みとなっていないか");
        views.Reviews("review-useful", (13, "多くの小規模事業者、地域にとって有益な事業となっているか"), "多くの小規模事業者、地域にとって有益か(地域おこし・業界支援・観光PR・個別支援でないか)");
        views.Reviews("review-policy", (13, "政策的に意義の高いものになっているか"), "販路開拓支援について政策的に意義が高いか");
        views.Reviews("review-own-plan", (13, "申請者自身が補助事業計画を策定し、計画に独自性があり"), "申請者自身が計画を策定し、独自性があり、主体的・中心的に取り組むか(事業の多くを委託していないか)");
        views.Reviews("review-indicators", (13, "評価指標の目標は、計画内容に照らして妥当性がある"), "評価指標の目標は計画内容に照らして妥当か");
        views.Reviews("review-feedback", (13, "フィードバックする体制が整えられているか"), "参画事業者にフィードバックする体制");
        views.Reviews("review-after", (13, "本事業終了後に支援継続できる体制が整えられているか"), "終了後に支援を継続できる体制");
        views.Reviews("review-after-plan", (13, "支援継続方法と目標が具体的に計画されているか"), "終了後の支援継続方法と目標が具体的か");
        views.Reviews("review-costs-exact", (13, "経費の計上・積算が正確かつ明確であるか"), "経費の計上・積算が正確かつ明確で、委託・外注費が適切か");
        views.Reviews("review-cost-benefit", (13, "費用対効果が見合っているか"), "費用対効果が見合っているか");
        views.Reviews("review-schedule", (13, "必要なスケジュールが確保されているか"), "必要なスケジュールが確保されているか");
        views.Reviews("review-costs-enough", (13, "事業遂行に必要な経費が過不足なく計上されているか"), "必要な経費が過不足なく計上されているか");
        views.Reviews("review-prices", (13, "社会通念上妥当な単価と数量によって積算額を算出しているか"), "支出の金額・内容に妥当性があるか");
        views.Reviews("review-local-government", (13, "地方公共団体の支援体制・支援内容が明確であり"), "地方公共団体の支援が明確で、成果を高めるか(財政的支出の有無)", "様式4(任意)は地方公共団体が記入する");
    }
}
