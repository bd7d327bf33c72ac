package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sixty-four people want four times of one lawyer at one moment, over HTTP on PostgreSQL: each time is one person's. */
class BookersTest {

    private static final int BOOKERS = 64;
    private static final int TIMES = 4;
    private static final String LAWYER = "expert-li@500118000000-online";
    private static final String OFFERED = "{\"expert\":\"expert-li\",\"day\":\"friday\",\"from\":\"09:30\","
            + "\"until\":\"11:30\",\"minutes\":30,\"mode\":\"in-person\",\"since\":\"2026-09-07\",\"through\":\"2026-09-30\"}";

    @Test
    void sixty_four_who_book_at_once_get_one_time_each_and_no_time_is_given_twice() throws Exception {
        String database = RealPostgres.shared().freshHouse();
        try (HikariDataSource pool = RealPostgres.pool(database);
                ServedHouse house = new ServedHouse(JdbcStore.on(pool), "2026-09-07T09:00", 1)) {
            assertEquals(200, house.post(LAWYER, "/expert-times", OFFERED).statusCode());
            List<HttpResponse<String>> answers = atOnce(house);
            Map<Integer, Integer> statuses = new TreeMap<>();
            answers.forEach(a -> statuses.merge(a.statusCode(), 1, Integer::sum));
            assertEquals(Map.of(200, TIMES, 409, BOOKERS - TIMES), statuses);
            List<String> texts = answers.stream()
                    .filter(a -> a.statusCode() == 409)
                    .map(HttpResponse::body)
                    .distinct()
                    .toList();
            assertEquals(1, texts.size(), () -> "one word for all: " + texts);
            for (int n = 0; n < BOOKERS; n++) {
                if (answers.get(n).statusCode() == 200) {
                    String confirmed = "{\"sent\":\"" + sent(n) + "\"}";
                    assertEquals(
                            200,
                            house.post("", "/appointments/confirm", confirmed).statusCode());
                }
            }
            String rows = house.get(LAWYER, "/appointments").body();
            assertEquals(TIMES, rows.split("\"confirmed\"", -1).length - 1, rows);
            assertTrue(house.home.verify().isSound());
        }
    }

    private static List<HttpResponse<String>> atOnce(ServedHouse house) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(BOOKERS);
        CyclicBarrier start = new CyclicBarrier(BOOKERS);
        List<Future<HttpResponse<String>>> booking = new ArrayList<>();
        try {
            for (int n = 0; n < BOOKERS; n++) {
                String from = "2026-09-11T0" + (1 + (n % TIMES + 1) / 2) + (n % 2 == 0 ? ":30:00Z" : ":00:00Z");
                String body = "{\"expert\":\"expert-li\",\"from\":\"" + from + "\",\"asker\":{\"called\":\"演示甲\"}}";
                String key = sent(n);
                booking.add(threads.submit(() -> {
                    start.await();
                    return house.post("", "/appointments", body, "Idempotency-Key", key);
                }));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : booking) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String sent(int n) {
        return "booker-" + (1000 + n);
    }
}
