package io.github.xingfujia.access;

/**
 * Something a door can be asked to do (操作), with the purpose it serves.
 *
 * @param name room and verb, such as {@code casework.open}
 * @param purpose why personal data is touched by it
 */
public record Action(String name, Purpose purpose) {

    @Override
    public String toString() {
        return name;
    }
}
