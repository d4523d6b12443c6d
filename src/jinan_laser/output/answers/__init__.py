"""Answers to questions: which rows scripts get, and which page people see."""
