package io.github.xingfujia.measures;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.util.List;
import java.util.Optional;

/**
 * The figures of protective measures (措施期限表) as the files of nation, province and county say them, each with its norm.
 *
 * @param warning of visits after warning letters
 * @param order of protection orders
 * @param shelter of shelters
 * @param report of mandatory reports
 * @param aid of legal aid for who suffers violence
 */
public record MeasureTerms(
        WarningTerms warning, OrderTerms order, ShelterTerms shelter, ReportTerms report, AidTerms aid) {

    private static final Limit UNREAD = new Limit(Period.of("1d"), List.of());

    /**
     * Figures of visits after warning letters (告诫书查访).
     *
     * @param early how long before its end a visit counts already: a row of clean visits is not made in one week
     * @param back within what time after its end a visit is recorded, before the post above is told
     */
    public record WarningTerms(Limit early, Limit back) {}

    /**
     * Figures of protection orders (人身安全保护令).
     *
     * @param decide within what time the court decides
     * @param urgent the same for an urgent one
     * @param serve within what time it serves
     * @param valid how long an order holds at most
     * @param remind how long before its end extending it is thought of
     * @param visit after what time the next return visit is due
     * @param feedBack within what time a form goes back to the court
     * @param tellPolice within what time the police are told of a breach
     */
    public record OrderTerms(
            Limit decide,
            Limit urgent,
            Limit serve,
            Limit valid,
            Limit remind,
            Limit visit,
            Limit feedBack,
            Limit tellPolice) {}

    /**
     * Figures of shelters (庇护).
     *
     * @param longest how long a stay lasts, and each extension of it, at most
     * @param extension what an extension needs
     */
    public record ShelterTerms(Limit longest, ExtensionBasis extension) {}

    /**
     * Figures of mandatory reports (强制报告).
     *
     * @param report within what time it is made; the law says at once
     * @param answer within what time the police answer
     */
    public record ReportTerms(Limit report, Limit answer) {}

    /**
     * Figures of legal aid (法律援助).
     *
     * @param decide from the application to the decision
     * @param urgent the same where aid comes first and its conditions are looked at afterwards
     * @param appoint from the decision to the lawyer
     * @param review from the objection to the answer
     */
    public record AidTerms(Limit decide, Limit urgent, Limit appoint, Limit review) {}

    /** Reads the figures in overlay order, figure by figure: a later file replaces what it states. */
    public static MeasureTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("measures", "required", ""));
        }
        for (SourceNode file : files) {
            file.only("warning", "order", "shelter", "report", "aid");
            file.at("warning").only("early", "back");
            file.at("order").only("decide", "urgent", "serve", "valid", "remind", "visit", "feed-back", "tell-police");
            file.at("shelter").only("longest", "extension");
            file.at("report").only("report", "answer");
            file.at("aid").only("decide", "urgent", "appoint", "review");
        }
        return new MeasureTerms(
                new WarningTerms(limit(files, "warning", "early"), limit(files, "warning", "back")),
                new OrderTerms(
                        limit(files, "order", "decide"),
                        limit(files, "order", "urgent"),
                        limit(files, "order", "serve"),
                        limit(files, "order", "valid"),
                        limit(files, "order", "remind"),
                        limit(files, "order", "visit"),
                        limit(files, "order", "feed-back"),
                        limit(files, "order", "tell-police")),
                new ShelterTerms(
                        limit(files, "shelter", "longest"),
                        last(files, "shelter", "extension")
                                .map(n -> n.choice(ExtensionBasis.class))
                                .orElse(ExtensionBasis.CONSENT)),
                new ReportTerms(limit(files, "report", "report"), limit(files, "report", "answer")),
                new AidTerms(
                        limit(files, "aid", "decide"),
                        limit(files, "aid", "urgent"),
                        limit(files, "aid", "appoint"),
                        limit(files, "aid", "review")));
    }

    private static Limit limit(List<SourceNode> files, String block, String key) {
        return last(files, block, key)
                .map(node -> {
                    node.only("within", "cites");
                    if (node.at("cites").items().isEmpty()) {
                        node.at("cites").problem("required");
                    }
                    return new Limit(
                            node.at("within").value(Period::of).orElse(UNREAD.within()),
                            node.at("cites").texts());
                })
                .orElse(UNREAD);
    }

    /** Returns where the figure is stated last, or where it is missing; empty only when there is no file at all. */
    private static Optional<SourceNode> last(List<SourceNode> files, String block, String key) {
        return files.stream()
                .map(f -> f.at(block).at(key))
                .reduce((earlier, later) -> later.isPresent() ? later : earlier);
    }
}
