package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.contract.KitKinds;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.store.Batch;
import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.Chain;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.RowChange;
import io.github.xingfujia.store.Store;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.store.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process that appends for ever and prints each command once it is acknowledged, until it is killed. Every command
 * writes two streams, one row at the version of both, and one key.
 */
final class CrashingWriter {

    static final HomeId HOME = new HomeId("tongliang");
    static final int CASES = 5;

    private CrashingWriter() {}

    /** Takes the URL of the database and the number of the round. */
    public static void main(String[] arguments) {
        Store store = JdbcStore.on(JdbcConnectionPool.create(arguments[0], "sa", ""));
        store.declare(KitKinds.ALL);
        for (int i = 0; ; i++) {
            String command = "crash-" + arguments[1] + "-" + i;
            store.journal().append(HOME, batch(store, i % CASES, command));
            System.out.println(command);
        }
    }

    static StreamId open(int number) {
        return StreamId.of("case", "c" + number);
    }

    static StreamId staff(int number) {
        return StreamId.of("case", "c" + number, "staff");
    }

    private static Batch batch(Store store, int number, String command) {
        Map<StreamId, Head> heads = store.journal().heads(HOME, List.of(open(number), staff(number)));
        Instant now = Instant.parse("2026-11-24T00:00:00Z");
        Bytes body = Bytes.of(("双方各执一词 " + command).getBytes(StandardCharsets.UTF_8));
        Head head = heads.get(open(number));
        Row row = Row.of(KitKinds.CASE, "c" + number)
                .text("state", command)
                .number("group", head.version() + 1)
                .build();
        return new Batch(
                List.of(
                        Chain.follow(open(number), head, now, CommandId.of(command), body),
                        Chain.follow(staff(number), heads.get(staff(number)), now, CommandId.of(command), body)),
                List.of(RowChange.put(row, head.version())),
                List.of(new WrappedKey(command, "county", "kit", body)),
                List.of());
    }
}
