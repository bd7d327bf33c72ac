package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
import java.util.ArrayList;
import java.util.List;

/** Every page there is (页面清单). */
final class Routes {

    private Routes() {}

    static List<Route> all() {
        List<Route> all = new ArrayList<>(pages());
        CountyBook.TABLES.forEach(table -> all.addAll(rules(table)));
        return List.copyOf(all);
    }

    private static List<Route> pages() {
        return List.of(
                Route.get("/", (visit, part) -> FindPage.show(visit)),
                Route.post("/", (visit, part) -> FindPage.show(visit)).withoutSession(),
                Route.get("/report", (visit, part) -> ReportPage.show(visit)),
                Route.post("/report", (visit, part) -> ReportPage.send(visit)).withoutSession(),
                Route.get("/report/done", (visit, part) -> ReportPage.done(visit)),
                Route.get("/ask", (visit, part) -> AskPage.show(visit)),
                Route.post("/ask", (visit, part) -> AskPage.send(visit)).withoutSession(),
                Route.get("/back", (visit, part) -> BackPage.show(visit)),
                Route.post("/back", (visit, part) -> BackPage.find(visit)).withoutSession(),
                Route.get("/phone", (visit, part) -> visit.show("phone", "")),
                Route.get("/go", (visit, part) -> OwnPages.leave(visit)),
                Route.post("/go", (visit, part) -> OwnPages.leave(visit)).withoutSession(),
                Route.get("/login", (visit, part) -> LoginPage.show(visit)),
                Route.post("/login", (visit, part) -> LoginPage.login(visit)),
                Route.post("/logout", (visit, part) -> LoginPage.logout(visit)),
                Route.get("/desk", (visit, part) -> Desk.show(visit)),
                Route.get("/cases/new", (visit, part) -> Dispute.show(visit)),
                Route.post("/cases/new", (visit, part) -> Dispute.file(visit)),
                Route.get("/cases/new/court", (visit, part) -> DelegatedPage.show(visit)),
                Route.post("/cases/new/court", (visit, part) -> DelegatedPage.file(visit)),
                Route.get("/cases/([a-z2-7]{26})", CasePage::show),
                Route.post("/cases/([a-z2-7]{26})", CasePage::act),
                Route.get("/cases/([a-z2-7]{26})/agreement", AgreementPage::show),
                Route.post("/cases/([a-z2-7]{26})/agreement", AgreementPage::act),
                Route.get("/cases/([a-z2-7]{26})/revisits", RevisitsPage::show),
                Route.post("/cases/([a-z2-7]{26})/revisits", RevisitsPage::act),
                Route.get("/cases/([a-z2-7]{26})/file", FilePage::door),
                Route.post("/cases/([a-z2-7]{26})/file", FilePage::open),
                Route.get("/cases/([a-z2-7]{26})/task", (v, id) -> SendTaskPage.show(Guarded.dispute(v, id))),
                Route.post("/cases/([a-z2-7]{26})/task", (v, id) -> SendTaskPage.send(Guarded.dispute(v, id))),
                Route.get("/board", (visit, part) -> BoardPage.show(visit)),
                Route.get("/tasks/([a-z2-7]{26})", TaskPage::show),
                Route.post("/tasks/([a-z2-7]{26})", TaskPage::act),
                Route.get("/tasks/([a-z2-7]{26})/slip", SlipPage::show),
                Route.get("/tasks/([a-z2-7]{26})/suggestion", SuggestionPage::show),
                Route.get("/conferences", (visit, part) -> ConferencesPage.show(visit)),
                Route.post("/conferences", (visit, part) -> ConferencesPage.act(visit)),
                Route.get("/conferences/([a-z2-7]{26})", ConferencesPage::one),
                Route.post("/conferences/([a-z2-7]{26})", ConferencesPage::carryOut),
                Route.get("/cases/([a-z2-7]{26})/receipts", (v, id) -> ReceiptsPage.show(Guarded.dispute(v, id))),
                Route.post("/cases/([a-z2-7]{26})/receipts", (v, id) -> ReceiptsPage.act(Guarded.dispute(v, id))),
                Route.get("/cases/([a-z2-7]{26})/whereabouts", (v, id) -> WhereaboutsPage.show(Guarded.dispute(v, id))),
                Route.post("/cases/([a-z2-7]{26})/whereabouts", (v, id) -> WhereaboutsPage.act(Guarded.dispute(v, id))),
                Route.get("/violence", (visit, part) -> ViolencePage.show(visit)),
                Route.get("/violence/new", (visit, part) -> RegisterPage.show(visit)),
                Route.post("/violence/new", (visit, part) -> RegisterPage.send(visit)),
                Route.get("/violence/([a-z2-7]{26})", ViolenceFilePage::show),
                Route.post("/violence/([a-z2-7]{26})", ViolenceFilePage::act),
                Route.get("/violence/([a-z2-7]{26})/evidence", EvidencePage::show),
                Route.post("/violence/([a-z2-7]{26})/evidence", EvidencePage::act),
                Route.get("/violence/([a-z2-7]{26})/evidence\\.csv", EvidencePage::file),
                Route.get("/violence/([a-z2-7]{26})/intake", EvidencePage::intake),
                Route.get("/violence/([a-z2-7]{26})/intake\\.csv", EvidencePage::intakeFile),
                Route.get("/violence/([a-z2-7]{26})/source", SourcePage::show),
                Route.get("/violence/([a-z2-7]{26})/link", HandOverPage::show),
                Route.post("/violence/([a-z2-7]{26})/link", HandOverPage::make),
                Route.get("/violence/([a-z2-7]{26})/task", (v, id) -> SendTaskPage.show(Guarded.file(v, id))),
                Route.post("/violence/([a-z2-7]{26})/task", (v, id) -> SendTaskPage.send(Guarded.file(v, id))),
                Route.get("/violence/([a-z2-7]{26})/receipts", (v, id) -> ReceiptsPage.show(Guarded.file(v, id))),
                Route.post("/violence/([a-z2-7]{26})/receipts", (v, id) -> ReceiptsPage.act(Guarded.file(v, id))),
                Route.get("/violence/([a-z2-7]{26})/whereabouts", (v, id) -> WhereaboutsPage.show(Guarded.file(v, id))),
                Route.post("/violence/([a-z2-7]{26})/whereabouts", (v, id) -> WhereaboutsPage.act(Guarded.file(v, id))),
                Route.get("/stays", (visit, part) -> StaysPage.show(visit)),
                Route.get("/stays/([a-z2-7]{26})", StaysPage::one),
                Route.post("/stays/([a-z2-7]{26})", StaysPage::act),
                Route.get("/prevention", (visit, part) -> PreventionPage.show(visit)),
                Route.post("/prevention", (visit, part) -> PreventionPage.act(visit)),
                Route.get("/watches/([a-z2-7]{26})", WatchPage::show),
                Route.post("/watches/([a-z2-7]{26})", WatchPage::act),
                Route.get("/danger", (visit, part) -> DangerPage.show(visit)),
                Route.post("/danger", (visit, part) -> DangerPage.act(visit)),
                Route.get("/looked", (visit, part) -> LookedPage.show(visit)),
                Route.post("/looked", (visit, part) -> LookedPage.find(visit)),
                Route.get("/looked/([a-z][a-z-]{0,18}-[a-z2-7]{26})", LookedPage::one),
                Route.get("/looked/by/([A-Za-z0-9._-]{1,33}/[0-9]{4}-[0-9]{2}-[0-9]{2})", LookedPage::by),
                Route.get("/erasures", (visit, part) -> ErasurePage.show(visit)),
                Route.post("/erasures", (visit, part) -> ErasurePage.act(visit)),
                Route.get("/erasures/ledger\\.csv", (visit, part) -> ErasurePage.ledgerFile(visit)),
                Route.get("/erasures/([a-z][a-z-]{0,18}-[a-z2-7]{26}-[a-z0-9]{1,10})", ErasurePage::one),
                Route.post("/erasures/([a-z][a-z-]{0,18}-[a-z2-7]{26}-[a-z0-9]{1,10})", ErasurePage::decide),
                Route.get("/sweep", (visit, part) -> SweepPage.show(visit)),
                Route.post("/sweep", (visit, part) -> SweepPage.report(visit)),
                Route.get("/sweep/([a-z2-7]{26})", FollowPage::show),
                Route.post("/sweep/([a-z2-7]{26})", FollowPage::open),
                Route.post("/sweep/([a-z2-7]{26})/dismiss", SweepPage::dismiss),
                Route.post("/sweep/([a-z2-7]{26})/reinstate", SweepPage::reinstate),
                Route.get("/activity", (visit, part) -> ActivityPage.show(visit)),
                Route.post("/together", (visit, part) -> TogetherPage.preview(visit)),
                Route.post("/together/do", (visit, part) -> TogetherPage.run(visit)),
                Route.get("/matches", (visit, part) -> MatchesPage.show(visit)),
                Route.post("/matches", (visit, part) -> MatchesPage.decide(visit)),
                Route.get("/complaints", (visit, part) -> ComplaintsPage.show(visit)),
                Route.get("/complaints/([a-z2-7]{26}-p[12])", ComplaintPage::show),
                Route.post("/complaints/([a-z2-7]{26}-p[12])", ComplaintPage::answer),
                Route.get("/team", (visit, part) -> TeamPage.show(visit)),
                Route.post("/team/found", (visit, part) -> TeamPage.found(visit)),
                Route.get("/team/([a-z0-9][a-z0-9-]{0,60})", TeamPage::person),
                Route.post("/team/([a-z0-9][a-z0-9-]{0,60})", TeamPage::act),
                Route.get("/network", (visit, part) -> NetworkPage.show(visit)),
                Route.get("/network/([1-9][0-9]{11})", NetworkPage::town),
                Route.get("/figures", (visit, part) -> FiguresPage.show(visit)),
                Route.get("/figures/([a-z]{1,20})\\.csv", FiguresPage::file),
                Route.get("/search", (visit, part) -> SearchPage.show(visit)),
                Route.post("/search", (visit, part) -> SearchPage.look(visit)),
                Route.get("/keys", (visit, part) -> KeysPage.show(visit)),
                Route.get("/link/([0-9a-f]{32})", MatterPage::link),
                Route.post("/link/([0-9a-f]{32})", MatterPage::open).withoutSession(),
                Route.get("/matter", (visit, part) -> OwnPages.show(visit)),
                Route.post("/matter", (visit, part) -> OwnPages.act(visit)),
                Route.get("/matter/data", (visit, part) -> DataPage.show(visit)),
                Route.post("/matter/data", (visit, part) -> DataPage.act(visit)));
    }

    /** The pages of one table of rules. */
    private static List<Route> rules(TableCode table) {
        String base = CountyBook.base(table);
        String proposal = "/rules/proposals/(" + table + "-[1-9][0-9]{0,5})";
        return List.of(
                Route.get(base, (visit, part) -> BookPage.show(visit, table)),
                Route.get(base + "/try", (visit, part) -> TryPage.show(visit, table)),
                Route.post(base + "/try", (visit, part) -> TryPage.decide(visit, table)),
                Route.get(base + "/changes", (visit, part) -> ChangesPage.show(visit, table)),
                Route.post(base + "/changes", (visit, part) -> ChangesPage.propose(visit, table)),
                Route.post(
                        base + "/versions/([0-9]{1,6})/revert",
                        (visit, part) -> ChangesPage.revert(visit, table, part)),
                Route.get(
                        base + "/versions/([0-9]{1,6})\\.xlsx", (visit, part) -> WorkbookPage.file(visit, table, part)),
                Route.get(proposal, ProposalPage::show),
                Route.post(proposal, ProposalPage::act),
                Route.post(proposal + "/replay", ReplayPage::run),
                Route.get(proposal + "/replays/[0-9a-f]{64}", TrialPage::show),
                Route.get(proposal + "/replays/[0-9a-f]{64}\\.xlsx", TrialPage::file),
                Route.get(base + "/workbook", (visit, part) -> WorkbookPage.show(visit, table)),
                Route.post(base + "/workbook", (visit, part) -> WorkbookPage.check(visit, table)),
                Route.get(base + "/workbook\\.xlsx", (visit, part) -> WorkbookPage.file(visit, table)));
    }
}
