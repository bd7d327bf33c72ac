package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts a family or a person forward (推荐).
 *
 * @param campaign the campaign
 * @param way how it came
 * @param category the class; the empty text where there are none
 * @param village where they live
 * @param name what they are called, 1 to 60 characters; sealed until the notice
 * @param household who lives there, whoever is put forward first; 1 to 20
 * @param story why, 1 to 2000 characters; sealed
 * @param papers the codes of the papers that were handed in
 * @param registered how many the household register names, 1 to 20; where it is more than {@code household}, or nobody looked it
 *     up, people have to look
 * @param agreed who of {@code household} was asked alone and agrees, by number from 1; nobody is shown in public before all do
 * @param staff which member of the team, where the campaign judges one; empty otherwise
 */
public record Nominate(
        CampaignId campaign,
        NominationWay way,
        String category,
        DivisionCode village,
        String name,
        List<Member> household,
        String story,
        List<String> papers,
        Optional<Integer> registered,
        List<Integer> agreed,
        Optional<StaffId> staff)
        implements Command {

    /** Refuses an empty name or story, and more than twenty. */
    public Nominate {
        household = ImmutableList.copyOf(household);
        papers = ImmutableList.copyOf(papers);
        agreed = ImmutableSortedSet.copyOf(agreed).asList();
        Checks.of()
                .name("name", name, 1, 60)
                .text("story", story, 1, 2000)
                .range("household", household.size(), 0, 20)
                .range("papers", papers.size(), 0, 20)
                .range(
                        "registered",
                        registered.orElse(Math.max(1, household.size())),
                        Math.max(1, household.size()),
                        20)
                .range("agreed", agreed.isEmpty() ? 1 : agreed.get(0), 1, Math.max(1, household.size()))
                .range("agreed", agreed.isEmpty() ? 1 : agreed.get(agreed.size() - 1), 1, Math.max(1, household.size()))
                .orThrow();
    }

    /** Puts forward a family of whom everybody is named and agreed, or a person who is judged as such. */
    public Nominate(
            CampaignId campaign,
            NominationWay way,
            String category,
            DivisionCode village,
            String name,
            List<Member> household,
            String story,
            List<String> papers) {
        this(
                campaign,
                way,
                category,
                village,
                name,
                household,
                story,
                papers,
                Optional.of(Math.max(1, household.size())),
                IntStream.rangeClosed(1, household.size()).boxed().toList(),
                Optional.empty());
    }

    /** Returns the same for a member of the team. */
    public Nominate of(StaffId member) {
        return new Nominate(
                campaign,
                way,
                category,
                village,
                name,
                household,
                story,
                papers,
                registered,
                agreed,
                Optional.of(member));
    }

    /** Returns the same with another list of papers. */
    public Nominate handing(String... codes) {
        return new Nominate(
                campaign, way, category, village, name, household, story, List.of(codes), registered, agreed, staff);
    }

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "Nominate[" + campaign + " " + way + " " + village + "]";
    }
}
