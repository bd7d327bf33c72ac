/**
 * The county's files (辖区配置): which packs lie over each other, and what stands in them.
 *
 * <p>Start with {@link io.github.xingfujia.profile.Profile}: {@code Profile.bundled("yongchuan-demo")} or {@code
 * Profile.read(path)}. A profile names its home, the capabilities in use and an ordered overlay of packs; each pack
 * lists its files by section. Capabilities declare their {@link io.github.xingfujia.profile.Section}s; this room knows
 * none of them. Nothing throws while files are read: everything wrong in all of them is told at once by {@link
 * io.github.xingfujia.profile.Profile#orThrow()}.
 */
@NullMarked
package io.github.xingfujia.profile;

import org.jspecify.annotations.NullMarked;
