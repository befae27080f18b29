"""Rules about the furniture of a page, room by room."""

from cleaner.rules import ads, consent, legal, promo, social
from cleaner.rules.rule import Rule

RULES: tuple[Rule, ...] = ads.RULES + social.RULES + consent.RULES + legal.RULES + promo.RULES
