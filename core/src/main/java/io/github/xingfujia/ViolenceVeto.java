package io.github.xingfujia;

import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Map;

/**
 * Violence speaks against honouring a household (发生家庭暴力事件一票否决): what stands on the gate of anybody who lives there, as who
 * suffers or as whom a matter names, wherever that is kept. Only a calm screen that still holds speaks for nothing; a found
 * danger, an incident, a name and a screen that could not be made each send it to people.
 */
final class ViolenceVeto implements Eligibility {

    @Override
    public List<Ref> refs(PersonId person) {
        return List.of(Gates.of(person));
    }

    @Override
    public PersonId namesake(String name, Moment moment) {
        return Gates.namesake(name, moment);
    }

    @Override
    public PersonId told(PersonId numbered, Moment moment) {
        return Gates.told(numbered, moment);
    }

    /** From injured, repeated or in real danger on (规程 ¶10), and for whoever cannot speak for herself: nobody sets that aside. */
    @Override
    public boolean isVetoed(PersonId person, Loaded loaded) {
        return Gates.known(loaded, refs(person)).gravest().compareTo(GateClass.INJURED_OR_REPEATED) >= 0;
    }

    @Override
    public List<String> against(PersonId person, Loaded loaded) {
        return Gates.known(loaded, refs(person)).matters().entrySet().stream()
                .filter(matter -> !isCalm(matter.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCalm(GateState.Standing one) {
        return one.found() == GateClass.NO_INDICATOR && one.current() && !one.overtaken();
    }
}
