package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.Jurors;
import io.github.xingfujia.network.StaffMember;
import java.util.List;
import java.util.Optional;

/** Whom a panel is chosen from (评委人选): looked up by name, account or post, for a county has hundreds who may judge. */
final class JurorSearch {

    private JurorSearch() {}

    /** Who sits on the panel, who was ticked, and who was looked for: a county has hundreds who may. */
    static List<Form.Option> options(CampaignPage.Run run) {
        Visit visit = run.visit();
        Optional<String> looked = visit.typed().maybe("jurorName");
        List<String> chosen = visit.typed().all("jurors");
        return visit.house.home().network().staff().stream()
                .filter(Jurors::may)
                .filter(m -> run.panel().contains(m.id().value())
                        || chosen.contains(m.id().value())
                        || looked.filter(l -> found(visit, m, l)).isPresent())
                .map((StaffMember m) -> new Form.Option(m.id().value(), visit.house.name(m, visit.locale())))
                .toList();
    }

    private static boolean found(Visit visit, StaffMember member, String looked) {
        return member.id().value().equals(looked)
                || visit.house.name(member, visit.locale()).contains(looked)
                || member.duties().stream().anyMatch(d -> d.post().value().startsWith(looked));
    }

    /** Returns the form that looks them up. */
    static Sheet.Find form(CampaignPage.Run run) {
        Visit visit = run.visit();
        return new Sheet.Find(
                "/campaigns/" + run.line().id() + "/find",
                Honours.word(visit, "honours.find-juror"),
                new Form.Builder("find-juror", visit.locale(), visit.typed())
                        .text("jurorName", true)
                        .build());
    }
}
