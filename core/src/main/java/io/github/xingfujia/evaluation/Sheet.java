package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.xingfujia.rules.Label;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sheet of a campaign (评选方案): the county's data, frozen with its digest when a campaign starts.
 *
 * @param code the kind of campaign
 * @param name what people call it
 * @param candidate what is judged
 * @param papers the papers a nomination needs
 * @param categories the classes; may be empty
 * @param criteria what jurors judge
 * @param villageNotice how many days the notice in the village lasts (村内公示)
 * @param finalNotice how many days the notice before naming lasts
 * @param watch how many days a title is watched after naming (动态管理)
 * @param clearance how many days a review by protection staff holds
 * @param sample of a hundred that are eligible, how many protection staff look at all the same (抽查), so that waiting tells nothing
 * @param least how many marks are needed
 * @param trim how many of the highest and lowest marks are dropped
 * @param vote how the public vote counts; empty when there is none
 * @param poll when and by which channels the public votes; empty when there is no vote, or every count comes from outside
 * @param ties what decides between equals
 * @param line what becomes of equals where the places end
 * @param titles the titles and their places
 * @param perArea how many of one village can be named; 0 for any number
 * @param quota how many a village of a size may put forward; empty for any number
 */
public record Sheet(
        CampaignCode code,
        Label name,
        Candidate candidate,
        List<Coded> papers,
        List<Coded> categories,
        List<Criterion> criteria,
        int villageNotice,
        int finalNotice,
        int watch,
        int clearance,
        int sample,
        int least,
        int trim,
        Optional<VoteRule> vote,
        Optional<PollRule> poll,
        List<TieBreak> ties,
        AtTheLine line,
        List<Title> titles,
        int perArea,
        Optional<SizeQuota> quota) {

    /** Keeps the lists as they are given. */
    public Sheet {
        papers = ImmutableList.copyOf(papers);
        categories = ImmutableList.copyOf(categories);
        criteria = ImmutableList.copyOf(criteria);
        ties = ImmutableList.copyOf(ties);
        titles = ImmutableList.copyOf(titles);
    }

    /** Something with a code and a name. */
    public record Coded(String code, Label name) {}

    /** A criterion and what it weighs, per cent. */
    public record Criterion(String code, Label name, int weight) {}

    /** A title and its places. */
    public record Title(Award award, Label name) {}

    /** Returns the rules of its tally; throws when its figures do not fit together. */
    public JudgingRules rules() {
        return new JudgingRules(
                criteria.stream().map(Criterion::weight).toList(),
                least,
                trim,
                vote,
                ties,
                line,
                titles.stream().map(Title::award).toList(),
                perArea);
    }

    /** Returns the codes of the papers. */
    public List<String> paperCodes() {
        return papers.stream().map(Coded::code).toList();
    }

    /** Returns whether a nomination may stand in this class; the empty one where there are no classes. */
    public boolean hasCategory(String category) {
        return categories.isEmpty()
                ? category.isEmpty()
                : categories.stream().anyMatch(c -> c.code().equals(category));
    }

    /** Returns SHA-256 over everything that decides, hexadecimal: names of things do not count. */
    public String digest() {
        List<String> lines = new ArrayList<>(List.of(code.value(), candidate.name()));
        lines.add("papers " + String.join(" ", paperCodes()));
        lines.add("categories " + categories.stream().map(Coded::code).collect(Collectors.joining(" ")));
        criteria.forEach(c -> lines.add("criterion " + c.code() + " " + c.weight()));
        lines.add("days " + villageNotice + " " + finalNotice + " " + watch + " " + clearance + " " + sample);
        lines.add("panel " + least + " " + trim);
        vote.ifPresent(v -> lines.add(
                "vote " + v.share() + " " + v.peak() + " " + v.floor() + " " + v.counts() + " " + v.turnout()));
        poll.ifPresent(p -> lines.add("poll " + String.join(" ", p.channels()) + " / " + String.join(" ", p.login())
                + " / " + String.join(" ", p.returned()) + " / " + p.days() + " " + p.opens() + " " + p.closes() + " "
                + p.leastPicks() + " " + p.mostPicks()));
        ties.forEach(t -> lines.add("tie " + t.name()));
        lines.add("line " + line.name());
        titles.forEach(t -> lines.add("title " + t.award().code() + " "
                + t.award().places() + " " + t.award().per().name() + " "
                + t.award().from()));
        lines.add("area " + perArea);
        quota.ifPresent(q -> {
            q.bands().forEach(b -> lines.add("band " + b.size() + " " + b.places()));
            lines.add("above " + q.above() + " " + q.edge().name());
        });
        return Hashing.sha256()
                .hashString(String.join("\n", lines), StandardCharsets.UTF_8)
                .toString();
    }
}
