package io.github.xingfujia;

import io.github.xingfujia.books.BooksRoom;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.consultation.ConsultationRoom;
import io.github.xingfujia.counselling.CounsellingRoom;
import io.github.xingfujia.custody.CustodyRoom;
import io.github.xingfujia.departments.DepartmentsRoom;
import io.github.xingfujia.disclosure.DisclosureRoom;
import io.github.xingfujia.evaluation.EvaluationRoom;
import io.github.xingfujia.measures.MeasuresRoom;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.Messaging;
import io.github.xingfujia.prevention.PreventionRoom;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.stations.StationsRoom;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in (入口): builds the house of one county.
 *
 * <pre>{@code
 * Home home = Xingfujia.inMemory(Profile.bundled("yongchuan-demo"));
 * Home kept = Xingfujia.on(JdbcStore.on(dataSource), profile).keys(FileKeys.of(file, RandomSource.system())).build();
 * }</pre>
 */
public final class Xingfujia {

    private Xingfujia() {}

    /** Returns a house that lives with the process, its team certified as the profile's register says. */
    public static Home inMemory(Profile profile) {
        return on(MemoryStore.create(), profile).build();
    }

    /** Starts a house on a store. */
    public static HomeBuilder on(Store store, Profile profile) {
        return new HomeBuilder(store, profile);
    }

    /** Returns every kind of index row that a store must keep. */
    public static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(CaseworkRoom.kinds());
        kinds.addAll(Way.kinds());
        kinds.addAll(BooksRoom.kinds());
        kinds.addAll(CustodyRoom.kinds());
        kinds.addAll(DisclosureRoom.kinds());
        kinds.addAll(DepartmentsRoom.kinds());
        kinds.addAll(ProtectionRoom.kinds());
        kinds.addAll(MeasuresRoom.kinds());
        kinds.addAll(PreventionRoom.kinds());
        kinds.addAll(EvaluationRoom.kinds());
        kinds.addAll(StationsRoom.kinds());
        kinds.addAll(ConsultationRoom.kinds());
        kinds.addAll(CounsellingRoom.kinds());
        kinds.addAll(VolunteerRoom.kinds());
        kinds.addAll(Messaging.kinds());
        return List.copyOf(kinds);
    }
}
