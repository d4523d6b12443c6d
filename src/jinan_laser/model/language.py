"""The shape of a language tag."""

# BCP 47 as it recommends to write it, so that one language has one spelling: "zh-Hant" and not
# "zh-hant". Language, script, region, variants, extensions, private use.
LANGUAGE_PATTERN = (
    r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$"
)
