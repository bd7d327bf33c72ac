package io.github.xingfujia.store;

/**
 * Something that happened (事实): an immutable record with an explicit, versioned name that never is a Java
 * name.
 *
 * <p>Components are of the closed forms of the fact codec: records, enums, {@code String}, {@code int}, {@code long},
 * {@code boolean}, {@code BigDecimal}, {@code LocalDate}, {@code LocalTime}, {@code Instant}, {@link Bytes}, {@code
 * List}, {@code SortedSet}, {@code Optional} and {@link Sealed}.
 */
public interface Fact {}
